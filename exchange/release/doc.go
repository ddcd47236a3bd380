// Package release makes the copy of a file that one recipient may have.
//
//	account, err := release.Copy(w, r, release.Policy{Envelope: envelope})
//
// # What goes
//
// A record that the recipient may not have goes whole. So does an optional
// member marked above the recipient, or with a part that is: the record then
// lists it in absent as withheld. What a member that is required says cannot be
// withheld: then the record goes. In doubt nothing is released: a marking that
// is empty, unknown or contradictory is for nobody, and so is a record with
// errors or with members of a newer version, of which nobody here knows what they
// derive from.
//
// All versions of a record (the live one, siblings in conflicts, proposals, its
// withdrawal) are held to the strictest of them.
//
// # What follows
//
// References to what went are cut, and the record goes where it cannot do
// without. What derives from what went goes too: what the record's type lists as
// derived ([record.Derivation]), words about a record of which a part went, and
// every text that quotes a string, number or id which stands in no released
// place of its own: in titles, aliases, extensions, receipts, wherever. This is
// repeated until nothing more follows. What is left is validated, and no record
// that is not valid is written.
//
// A text is found again in capitals or small letters, with letters composed or
// not, with other white space or apostrophes; one of fewer than eight letters
// that is spelled otherwise only where a word begins, lest participando quote
// Pando. A number is found by its value, whether it is spelled 1234.50, 1,234.5,
// 1.234,5, 1 234,5 or 1'234.5.
//
// A text that tells the withheld in other words is not recognised, nor is one
// that leaves out accents, nor a number that was rounded, is given in another
// unit or in words: who marks a member marks the title too, if it tells.
//
// A file of which a part cannot be read is not copied at all: what is missing
// may hold back the rest.
//
// # What is made coarser
//
// Positions are rounded to a decimal of a degree: as fine as
// [Policy.Precision] lets them be and, unless it is negative, never finer than
// the accuracy stated beside them bears. The member is then listed in absent as generalised, and an
// accuracy that rounding has overtaken is stated anew. The digits that went are
// looked for in texts and extensions (a bounding box of somebody's own) like
// anything that is withheld. An area of which rounding leaves none, or none that
// is valid, is withheld. A required member cannot be said to be coarser than it
// is known: where the policy asks for it the record goes; where only the stated
// accuracy does, it stays as it is.
//
// A count of fewer persons than [Policy.LeastPersons] is withheld ([Few]), words
// about the record with it, and the counts of persons of every record that
// refers to it: the small one would follow from the total. The types tell which
// member counts persons. Who issued the count has it anyway.
//
// The model itself keeps no bounding boxes; extents are computed from what a
// recipient has.
//
// # Two hops
//
// The recipient may pass on what the marking lets him. Who is not the originator
// needs the originator's consent; TLP:AMBER+STRICT and TLP:RED go no further
// than whom their issuer sends them to. Markings travel unchanged, handling codes
// and conditions with them.
//
// # The account
//
// [Account] tells what was withheld, under which marking and why. It stays at
// home: it is itself as secret as what it tells of.
package release
