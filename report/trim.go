package report

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/check"
)

// Trim leaves at most o.Max findings in all files together and counts the
// others by rule. Every rule broken keeps its first finding before any keeps
// its second, the gravest first; so a slip made ten thousand times hides no
// other.
func (o Output) Trim(files []File) []File {
	total := 0
	if o.Max > 0 {
		files = o.trimSides(files)
	}
	for i := range files {
		total += len(files[i].Report.Findings)
	}
	if o.Max <= 0 || total <= o.Max {
		return files
	}
	keep := o.choose(files)
	out := slices.Clone(files)
	for i := range out {
		out[i].drop(keep)
	}
	return out
}

// trimSides leaves at most o.Max findings of each side in each file.
func (o Output) trimSides(files []File) []File {
	files = slices.Clone(files)
	for i := range files {
		files[i].Sides = slices.Clone(files[i].Sides)
		for k := range files[i].Sides {
			r := &files[i].Sides[k].Report
			all := r.Findings
			r.Findings = nil
			r.Join(check.Report{Findings: all}, o.Max)
		}
	}
	return files
}

// choose returns the findings that stay.
func (o Output) choose(files []File) map[*check.Finding]bool {
	byRule := map[string][]*check.Finding{}
	var rules []string
	for i := range files {
		for k := range files[i].Report.Findings {
			f := &files[i].Report.Findings[k]
			if byRule[f.Rule.ID] == nil {
				rules = append(rules, f.Rule.ID)
			}
			byRule[f.Rule.ID] = append(byRule[f.Rule.ID], f)
		}
	}
	slices.SortStableFunc(rules, func(a, b string) int {
		return cmp.Compare(byRule[b][0].Severity, byRule[a][0].Severity)
	})
	keep := map[*check.Finding]bool{}
	for round := 0; ; round++ {
		for _, id := range rules {
			if len(keep) == o.Max {
				return keep
			}
			if round < len(byRule[id]) {
				keep[byRule[id][round]] = true
			}
		}
	}
}

// drop leaves the chosen findings in the report, those of a rule together in
// the place of its first.
func (f *File) drop(keep map[*check.Finding]bool) {
	rest := map[string]*RuleCount{}
	first := map[string]int{}
	var left []check.Finding
	for i := range f.Report.Findings {
		at := &f.Report.Findings[i]
		if _, seen := first[at.Rule.ID]; !seen {
			first[at.Rule.ID] = len(first)
		}
		if keep[at] {
			left = append(left, *at)
			continue
		}
		f.Report.Omitted[at.Severity]++
		if rest[at.Rule.ID] == nil {
			rest[at.Rule.ID] = &RuleCount{Rule: at.Rule, Severity: at.Severity}
		}
		rest[at.Rule.ID].Count++
	}
	slices.SortStableFunc(left, func(a, b check.Finding) int { return cmp.Compare(first[a.Rule.ID], first[b.Rule.ID]) })
	f.Report.Findings = left
	for _, c := range rest {
		f.Rest = append(f.Rest, *c)
	}
	slices.SortFunc(f.Rest, func(a, b RuleCount) int { return cmp.Compare(first[a.Rule.ID], first[b.Rule.ID]) })
}
