/// The version that `newsgen --version` and the generator's meta element name.
package let newsgenVersion = "0.1.0"
