// Package crops holds coca-crop surveys by satellite and field verification on
// both sides of the border: the record kinds and their rules.
//
//	s := crops.Survey{
//		Header:        record.NewHeader(record.LocalID(record.VDSSC, "survey", "2021"), record.VDSSC, record.At(time.Now()), record.Marking{TLP: record.Clear}),
//		Title:         record.Text{ES: "Monitoreo de cultivos 2021", EN: "Crop survey 2021"},
//		By:            record.VDSSC,
//		Territory:     record.Place{Country: record.Bolivia},
//		ReferenceDate: "2021-12-31",
//		Method:        record.MethodRef(methodID),
//	}
//	report := s.Validate() // all findings
//
// A [Method] says what a survey counts and how. A [Survey] has a reference date
// and figures: a total, regions, administrative units, protected land. It maps
// [Parcel] records on [Image] records, and [Verification] records say what was
// found on the ground. A [Limit] is what a law allows, a [Reduction] what was
// taken out, a [Yield] what a hectare gives. Sums of areas are exact, in
// [MicroHectares].
//
// The packages below compute with these records:
//
//	sample     how many units to verify, in which strata, and which ones: sample.Plan.Draw
//	estimate   accuracy of the map, and areas with their intervals: estimate.Evaluate
//	balance    areas against legal limits and yields: balance.SurveySurplus, SurveyProduction
//	change     one survey against a later one; replanting: change.Compare, SurveyTurnover
//	overlay    plots mapped by both sides or beyond the border; density: overlay.Overlaps
//	refusal    why a figure is not given, in both languages: refusal.As
package crops
