package conformance

// recordChanges break the rules of package record and of files.
var recordChanges = []Change{}
