// Package release makes the copy of a file that one recipient may have.
//
//	account, err := release.Copy(ctx, w, r, release.Policy{Envelope: envelope})
//
// # What is withheld
//
// A record that the recipient may not have is withheld whole. So is an optional
// member if its own marking, or that of a part of it, does not allow the
// recipient: the record then lists it in absent as withheld. A required member
// cannot be withheld; the whole record is. In doubt nothing is released: nobody
// receives a record whose marking is empty, unknown or contradictory, that has
// errors, or that has members of a newer version, because nothing is known about
// what they derive from.
//
// The strictest version of a record decides for all of them: the live one,
// versions in conflicts, proposals and its withdrawal.
//
// Of an extension whose schema is at hand ([Policy.Extensions]), the members that the
// schema marks are judged by their own markings together with the record's, and left out
// one by one; the record lists extensions in absent as generalised. A schema only narrows.
// A value that names a schema which is not at hand is withheld whole: nobody can tell which
// of its members are marked.
//
// # What this entails
//
// References to withheld records are cut, and a record that needs the reference
// is withheld. So is whatever derives from withheld content: what the record's
// type lists as derived, text about a partly withheld record, and every text that quotes a withheld string, number or id, in titles,
// aliases, extensions or receipts. This is repeated until nothing more follows.
// The result is validated, and no invalid record is written.
//
// A string may be quoted if a released record states it as its own: as its id, or
// as the whole of the member in which it is withheld elsewhere. A mention of a
// record does not release its id, and a receipt releases nothing.
//
// # What counts as a quotation
//
// Texts are compared after one normalisation: NFKC and case folding, without
// accents and invisible characters, with HTML entities and %-escapes decoded;
// only letters and digits are left. A text then quotes a withheld one if it
// contains
//
//   - all of it (its first 64 bytes, if it is longer), or, if it has fewer than 8
//     letters and digits, all of it as words of its own;
//   - two consecutive rare words of it, in either order, of 8 letters together; up to
//     three ordinary words may come between them; of a text of up to five words, any
//     two;
//   - one rare word of at least 8 letters, from a text of up to five words;
//   - a run of at least 6 of its digits, however they are grouped; days, months
//     and years do not count;
//   - the first 8 or more hexadecimal digits of an id or digest, or its last 8 or 12;
//   - a number of the same value, whether written as 1234.50, 1,234.5, 1.234,5,
//     1 234,5 or 1'234.5.
//
// A rare word has at least 3 letters and is not ordinary. Ordinary words are
// those of the model, its code lists and rules, in both languages, and a list of
// articles, prepositions, months, countries and institutions.
//
// Other quotations are not detected: paraphrases, another language or encoding,
// look-alike letters of another script, initials or one short name, one ordinary
// and one rare word, and numbers that were rounded, converted to another unit or
// written in words. Whoever marks a member must also mark the title that reveals
// it.
//
// Some of what is withheld for quoting quotes nothing: two rare words may come
// together by chance. In the examples with random markings, about 6 % of it has
// nothing whole that is withheld elsewhere (TestNeedlessInExamples).
//
// If part of a file cannot be read, nothing is copied: the missing part may
// require withholding the rest.
//
// # What is generalised
//
// Positions are rounded to a decimal of a degree: as fine as [Policy.Precision]
// allows and, unless it is negative, no finer than the stated accuracy justifies.
// The member is then listed in absent as generalised, and an accuracy finer than
// the rounding is replaced. The removed digits are looked for in texts and
// extensions (such as a bounding box) like anything withheld. An area is withheld
// if it is empty or invalid after rounding. A required member cannot be listed as
// generalised: if the policy asks for it, the record is withheld; if only the
// stated accuracy does, the member stays as it is.
//
// A count of fewer persons than [Policy.LeastPersons] is withheld ([Few]), with
// any text about the record and the counts of persons in every record that refers
// to it, because the total would reveal the small count. The types declare which
// members count persons. The issuer of a count receives it in any case.
//
// The model itself has no bounding boxes; recipients compute extents from the
// data they have.
//
// # Two hops
//
// A recipient may pass on what the marking allows. Any actor other than the
// originating organisation needs its consent; TLP:AMBER+STRICT and TLP:RED go no
// further than the actors to which their issuer sends them. Markings travel
// unchanged, with handling codes and conditions.
//
// # The account
//
// [Account] lists what was withheld, under which marking and why: what it directly
// follows from, where that began ([Cause]), and what would have to be done to
// release it. It has no values, but it is not released: it is as secret as what it
// lists.
package release
