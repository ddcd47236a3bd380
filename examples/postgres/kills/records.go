package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// file is what the checker reads of a file.
type file struct {
	Envelope struct {
		Sequence int
		Previous string
	}
	body
	Conflicts   body
	Withdrawals []rec
	Receipts    []struct{ File, Outcome string }
}

// body is its records.
type body struct{ Meetings, Plans, Actions, Progress []rec }

// rec has what the tables show of a record.
type rec struct {
	ID, Issuer                  string
	Version                     map[string]int
	Plan, Area, Start, Due      string
	Number                      int
	Text                        struct{ ES string }
	Action, Scope, AsOf, Status string
	Percent                     *float64
	Summary                     struct{ ES string }
}

func (b body) all() []rec { return slices.Concat(b.Meetings, b.Plans, b.Actions, b.Progress) }

// key names a version of a record.
func (r rec) key() string { return fmt.Sprint(r.ID, " ", r.Version) }

// codes are the words of the national system.
var codes = map[string]string{
	"development": "desarrollo", "prevention": "prevención", "rehabilitation": "rehabilitación", "control": "control", "related-crimes": "delitos conexos",
	"pending": "pendiente", "ongoing": "en curso", "partly-fulfilled": "cumplida en parte",
}

// line is what the row of a record must show.
func (r rec) line(code map[string]string) string {
	if r.Action != "" {
		percent := "-"
		if r.Percent != nil {
			percent = fmt.Sprintf("%.2f", *r.Percent)
		}
		return strings.Join([]string{code[r.Action], r.Scope, r.AsOf, codes[r.Status], percent, r.Summary.ES}, "|")
	}
	return strings.Join([]string{code[r.Plan], fmt.Sprint(r.Number), codes[r.Area], r.Text.ES, r.Start, r.Due}, "|")
}

// version writes a version as the job does.
func version(v map[string]int) string {
	var parts []string
	for _, a := range slices.Sorted(maps.Keys(v)) {
		parts = append(parts, fmt.Sprintf("%s:%d", a, v[a]))
	}
	return strings.Join(parts, " ")
}
