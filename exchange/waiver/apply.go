package waiver

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Use counts what waivers were used for, in the reports of any number of files.
type Use struct {
	waivers []Waiver
	day     record.Date
	times   []int // by waiver
}

// On returns the waivers as of a day.
func (w *Waivers) On(day record.Date) *Use { return &Use{w.Waivers, day, make([]int, len(w.Waivers))} }

// Apply marks the findings of a report that are waived on that day. What a report has only
// counted it cannot mark: that counts on.
func (u *Use) Apply(r *check.Report) {
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Rule == nil || f.Waived != (check.Text{}) || !May(f.Rule.ID) {
			continue
		}
		if n := slices.IndexFunc(u.waivers, func(w Waiver) bool { return w.Until >= u.day && w.covers(f) }); n >= 0 {
			f.Waived = u.waivers[n].says()
			u.times[n]++
		}
	}
}

// covers reports whether a finding is where the waiver holds.
func (w *Waiver) covers(f *check.Finding) bool {
	return string(w.Rule) == f.Rule.ID && (w.Record == "" || string(w.Record) == f.ID) && (w.Kind == "" || string(w.Kind) == f.Kind) &&
		(w.Of == "" || string(w.Of) == f.Issuer) && (w.Record != "" || w.Kind != "" || w.Of != "")
}

// says says who waives it, until when and why.
func (w *Waiver) says() check.Text {
	by, until := string(w.Authority.Actor), string(w.Until)
	return check.Text{
		ES: "dispensado por " + by + " hasta el " + until + ": " + w.Reason.In(check.ES),
		EN: "waived by " + by + " until " + until + ": " + w.Reason.In(check.EN)}
}

// Report returns what is wrong with the waivers themselves: those that are over, and those
// that nothing was waived by.
func (u *Use) Report() (report check.Report) {
	for i := range u.waivers {
		w := &u.waivers[i]
		switch {
		case w.Until < u.day:
			hit(&report, &expired, i, "/until", string(u.day))
		case u.times[i] == 0:
			hit(&report, &unused, i, "", string(w.Rule))
		}
	}
	return report
}
