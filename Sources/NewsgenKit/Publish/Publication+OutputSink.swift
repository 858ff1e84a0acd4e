extension Publication: OutputSink {}
