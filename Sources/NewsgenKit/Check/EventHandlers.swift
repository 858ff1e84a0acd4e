/// The attributes that hold scripts: `onclick` and its like (HTML, "Event handlers", and those of SVG,
/// pointers, touches, animations and transitions).
enum EventHandlers {
  static let names = Set(events.split(whereSeparator: \.isWhitespace).map { "on" + $0 })

  private static let events = """
    abort afterprint animationcancel animationend animationiteration animationstart auxclick
    beforeinput beforematch beforeprint beforetoggle beforeunload begin blur cancel canplay
    canplaythrough change click close command contextlost contextmenu contextrestored copy
    cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart drop
    durationchange emptied end ended error focus focusin focusout formdata gotpointercapture
    hashchange input invalid keydown keypress keyup languagechange load loadeddata
    loadedmetadata loadstart lostpointercapture message messageerror mousedown mouseenter
    mouseleave mousemove mouseout mouseover mouseup mousewheel offline online pagehide pageshow
    paste pause play playing pointercancel pointerdown pointerenter pointerleave pointermove
    pointerout pointerover pointerup popstate progress ratechange rejectionhandled repeat reset
    resize scroll scrollend search securitypolicyviolation seeked seeking select selectionchange
    selectstart slotchange stalled storage submit suspend timeupdate toggle touchcancel touchend
    touchmove touchstart transitioncancel transitionend transitionrun transitionstart
    unhandledrejection unload volumechange waiting wheel
    """
}
