// Package conformance is the test kit for every implementation of the model,
// in any language: files, and what must be found in them. README.md says how
// partners use it.
//
// The folder clean holds clean files. A case breaks one rule and nothing else,
// or is called "clean.…", looks wrong and is right. It is stored as a change of
// text of a clean file ([Change]), so that a new field of the model changes the
// clean file alone; only cases that are not made from one are whole files, in
// folder cases. [Files] returns all cases in full; "mixta conformance --out DIR"
// writes them.
//
// A [Case] is more than one file: it has a folder of its own (merge/NAME) with the
// files that it is given, and file case.json, which says what to do and what must
// come of it. [Cases] returns these, [All] the files as cases too. Package partner
// puts them to a program.
//
// File manifest.json is the index. For a file it has the profile to check it in,
// the change that makes it, and the expected findings: the rule's id, its severity
// and the JSON Pointer, never the sentence. What may differ, README.md says.
//
// The changes are in this package, one file for each package of the model; go
// generate writes the manifest and the folder cases from them. A test fails for
// a rule without a case.
package conformance
