// Package record holds the nouns that every record shares: its header, ids and
// references, actors, markings, texts, dates, places, geometry, quantities and
// sources; newer editions of code lists, [CodeList]; and the two records about
// records, [Withdrawal] and [Receipt]. Package border, below, tells the side of a
// position; adminunit has the codes of the municipalities and districts of the border.
//
// # Making a record
//
// A record is a struct with a [Header], which [NewHeader] returns:
//
//	a := plan.Action{
//		Header: record.NewHeader(record.LocalID("BO-VDSSC", "action", "35"), "BO-VDSSC", record.At(time.Now()), record.Marking{TLP: record.Clear}),
//		Plan:   record.PlanRef(plan.ID),
//		…
//	}
//	report := a.Validate() // all findings
//
// A field without omitzero in its tag is required. What a kind needs beyond those
// stands in its comment, and its Example is the least that is valid.
//
// # How a type becomes a rule
//
// Every type here and in the domain packages is a plain struct, or a named
// string or number. Its JSON Schema is generated from it; the check that Go
// runs is compiled from that schema. A field's comment is its description in
// English, then, after "es:", in Spanish. A tag carries numbers only. What a
// string may hold is said by its named type, in a directive below its comment:
//
//   - //mixta:closed marks a code list that is complete: its codes are the
//     constants of the type, and any other is an error.
//   - //mixta:open gives the form of the codes of a list that may grow: the
//     constants are the codes with a name, and another one is a warning.
//   - //mixta:form gives the form of a value that is not a code.
//
// # Instants
//
// Instants carry an offset, and are compared as instants, never as strings:
// La Paz is −04:00, Lima −05:00.
package record
