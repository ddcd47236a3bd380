package conformance

// byteChanges break the rules of bytes.
var byteChanges = []Change{}
