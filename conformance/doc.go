// Package conformance is the test kit for every implementation of the model,
// in any language: files, and what must be found in them.
//
// The folder clean holds clean files, the folder cases one file or more for
// each rule that breaks it and nothing else, and files "clean.…" that look wrong
// and are right. File manifest.json lists them all, each with the profile to
// check it in and its expected findings: the rule's id, its severity and the
// JSON Pointer, never the sentence. An implementation conforms when, for every
// case, it finds exactly these. Two things may differ: the pointer of json.syntax
// and json.depth, which most parsers cannot tell, and that of record.geometry
// rules, which may be any within the geometry.
//
// A case is made from a base by one change of text ([Change]); the changes
// stand in this package, one file for each package of the model. The files
// are written by go generate. A test fails for a rule without a case.
package conformance
