package conformance

// shapeChanges break the rules of shape and codes.
var shapeChanges = []Change{}
