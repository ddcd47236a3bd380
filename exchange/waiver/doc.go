// Package waiver lets an authority accept, for a time and for a reason, that a rule is broken
// in some records of a file.
//
//	w, report := waiver.Parse(b)      // a file of waivers, whose signatures hold
//	found := w.Apply(&r, "2023-03-31") // marks what is waived in the report on a file
//
// What is waived stays in the report, with who waived it, until when and why; it is counted
// apart, and does not make the file invalid for who applies the waivers. Nobody else is bound
// by them: a partner judges a file without.
//
// What makes a file unreadable, says who sends what to whom, or protects somebody is never
// waived: see [May].
package waiver
