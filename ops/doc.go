// Package ops holds what the two sides do together at the border, and what they
// see in the air above it: operations by air, land, river and lake, notices of
// activity, seizures and results, tracks and their handover. It holds the record
// kinds and their rules.
//
//	s := ops.Seizure{
//		Header: record.NewHeader(record.LocalID(record.FELCN, "seizure", "2022/118"), record.FELCN, record.At(time.Now()),
//			record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}),
//		Date:   "2022-09-30",
//		Place:  record.Place{Country: record.Bolivia},
//		Agency: record.FELCN,
//		Assets: []ops.AssetCount{{Kind: ops.Vehicle, Count: 1}},
//	}
//	report := s.Validate() // all findings
//
// An [Operation] has a name on each side and components that each stay on their
// own side of the border. [Simultaneity] says how far its starts lie apart, as
// instants: 04:00 in Lima is 05:00 in La Paz. A [Notice] says who will be where
// and when, and nothing else. A [Seizure] is what one act brought in; a
// [Destruction] what became of it; a [Result] what an operation brought, as one
// side or both state it. [Precursors] lists the substances of the tables of the
// 1988 Convention on a given day.
//
// The packages below compute with these records:
//
//	territory    own side of the border; border crossings of a track: territory.Border
//	deconflict   notices that come too close to each other: deconflict.Conflicts
//	timeline     table and chart of an operation's times: timeline.Clock, WriteChart
//	double       seizures that both sides report: double.Guard.Pairs
//	total        results added, each seizure once: total.Of
//
// # Tracks
//
// A [Track] is read and written by the million points, by systems that must be
// able to make it with a loop and a print statement. Its points are therefore
// lists of plain numbers, one list for each quantity: times in seconds since one
// instant, positions, altitudes, speeds, courses. JSON has no number for "not
// known", and null is refused in this model; so points that lack a value, were
// coasted or came from another source form a [Leg] of their own. One list of
// objects would repeat every name at every point: nearly twice the bytes, and three
// allocations a point for the values that may be absent.
//
// A [Handover] is the log of a coordination; its state is derived from its
// messages, never stated.
package ops
