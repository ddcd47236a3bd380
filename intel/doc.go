// Package intel holds what the services of both sides share: graded
// and marked intelligence, and the regular information on irregular aircraft.
//
//	s := intel.Subject{
//		Header: record.NewHeader(record.NewSecretID(), record.FELCN, record.At(time.Now()),
//			record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
//		Kind:         intel.KindOrganisation,
//		Organisation: &intel.Organisation{Form: intel.CriminalGroup},
//		Names:        []intel.Name{{Text: "Los del lago"}},
//	}
//	report := s.Validate() // all findings
//
//	gaps := intel.Gaps(bulletins, record.Period{}) // what did not come
//	pairs := match.Subjects(ours, theirs)          // package intel/match: who may be the same
//	net := network.New(subjects, links)            // package intel/network: how they are linked
//
// A [Report] is made of statements, each with its own grading, kind of source
// and marking. It answers a [Request], whose state is never stored: [State]
// derives it from the reports that name it. A [Subject] is an organisation,
// person, aircraft, vehicle, vessel or site; a [Link] joins two of them and
// names the report that it rests on. A [Flight] is one irregular flight, a
// [Bulletin] the regular information on those of a month or quarter. A [Lesson]
// is experience exchanged.
//
// # Gradings
//
// A [Grading] stays in the scheme it was given in: Admiralty, Europol 4x4 or
// the United Kingdom's 3x5x2. F, X, 6 and their like mean "cannot be judged",
// never "worst". [Grading.Confidence] maps one way to 0–100, after STIX 2.1,
// and has gaps where nothing was published.
//
// # What is computed
//
// [Gaps] returns the periods that no bulletin covers, [Marks] whether a registration
// and a 24-bit address are of one state, [Disclosures] who received what about one
// subject. Package network connects subjects by their links and compares the
// strength of paths; package match finds the subjects of two files that may be the
// same, with the reason. Each is a pure function that takes n log n steps; none
// merges, infers or accuses.
//
// # Persons
//
// Personal data is the least that serves: category, whether a minor, procedural
// state, legal basis, review date. A record that has a name or identifier of a person
// states its purpose and is TLP:AMBER or stricter, and so is every record of the file
// with a text in which such a name or identifier stands: a name of two words or more
// that is not an alias, an identifier of six letters and digits or more, in their order.
// The rules on what an identifier, address or
// registration says are Private: their findings do not show the value found, and
// no text around it is quoted. Other rules, such as those of shape, do tell, in
// Finding.Got and in quotes; validate --redact leaves that out too. Ids are
// minted by [record.NewSecretID], so that they do not reveal when.
//
// # Time
//
// No check looks at a clock. What is kept beyond its date is found by the
// record's own issued instant and, in a file, by the envelope's.
package intel
