package versions

import (
	"cmp"
	"maps"
	"slices"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/record"
)

var stale = check.Rule{ID: "versions.translation-stale", Severity: check.Warning,
	Must: check.Text{EN: "must be translated again from {1}, which was changed in version {2}", ES: "debe traducirse de nuevo de {1}, que cambió en la versión {2}"},
	Why: check.Text{EN: "Each side reads the text in its own language: one that was not translated after the other was changed says what no longer holds.",
		ES: "Cada parte lee el texto en su idioma: el que no se tradujo después de modificarse el otro dice lo que ya no rige."}}

// Rules returns the rules that compare versions.
func Rules() []*check.Rule { return []*check.Rule{&stale} }

// Stale returns the texts of the current versions of a history that were not changed
// when another language of them was: warnings, each at the language that stayed behind.
// Of what the files do not have, there is none.
func Stale(steps []Step) (r check.Report) {
	ages := make([]map[string]aged, len(steps))
	for i, s := range steps {
		now := textsOf(s.Copy)
		parents := s.parents(steps[:i], ages)
		for key, t := range now {
			t.age(t.from(key, parents), shownVersion(s.Header.Version))
		}
		ages[i] = now
		if slices.ContainsFunc(steps[i+1:], s.followed) {
			continue
		}
		for _, key := range slices.Sorted(maps.Keys(now)) {
			for _, lang := range slices.Sorted(maps.Keys(now[key].behind)) {
				b := now[key].behind[lang]
				r.Findings = append(r.Findings, check.Finding{Rule: &stale, Severity: stale.Severity, Kind: s.Kind, ID: string(s.Header.ID),
					Place: check.Place{Pointer: now[key].at + "/" + lang}, Args: []any{b.lang, b.version}})
			}
		}
	}
	return r
}

// StaleSince is [Stale] of a version and the one that it follows.
func StaleSince(before, now Copy) check.Report {
	return Stale([]Step{{Copy: before}, {Copy: now, After: []record.Version{before.Header.Version}}})
}

// aged is a text: where it stands, what it says by language, and which languages are
// behind another.
type aged struct {
	at     string
	in     map[string]string
	behind map[string]behind
}

// behind says which language was changed, and in which version, since one was not.
type behind struct{ lang, version string }

// from returns what a text was: in the version that has all of it, or else in the first.
func (t aged) from(key string, parents []map[string]aged) (old aged) {
	for _, was := range slices.Backward(parents) {
		if o, ok := was[key]; ok && (old.in == nil || !maps.Equal(old.in, t.in)) {
			old = o
		}
	}
	return old
}

// age compares a text with what it was. A language that was behind and is changed has
// caught up: the others are not behind it.
func (t aged) age(old aged, version string) {
	changed := ""
	for _, lang := range slices.Sorted(maps.Keys(t.in)) {
		_, caughtUp := old.behind[lang]
		if was, ok := old.in[lang]; ok && was != t.in[lang] && !caughtUp {
			changed = cmp.Or(changed, lang)
		}
	}
	for lang, says := range t.in {
		switch was, ok := old.behind[lang]; {
		case old.in[lang] != says:
			delete(t.behind, lang)
		case ok:
			t.behind[lang] = was
		case changed != "":
			t.behind[lang] = behind{changed, version}
		default:
			delete(t.behind, lang) // it has all that the other says
		}
	}
}

// parents returns the texts of the versions that a step directly follows.
func (s *Step) parents(earlier []Step, ages []map[string]aged) (all []map[string]aged) {
	for i, e := range earlier {
		if e.Section != mixta.Proposals && s.follows(e) {
			all = append(all, ages[i])
		}
	}
	return all
}

// follows reports whether the step directly follows another.
func (s Step) follows(e Step) bool {
	return slices.ContainsFunc(s.After, func(v record.Version) bool { return v.Compare(e.Header.Version) == record.Same })
}

// followed reports whether another step directly follows this one.
func (s Step) followed(next Step) bool { return next.follows(s) }

// textsOf returns the texts of a version that people read, by what tells them apart
// in every version: their members and, in lists, what tells their items apart.
func textsOf(c Copy) map[string]aged {
	all := map[string]aged{}
	var look func(at place, key string, v jsontext.Value)
	look = func(at place, key string, v jsontext.Value) {
		switch {
		case at.entry == nil, at.entry.Values.Type != "object": // such as thousands of positions
		case v.Kind() == '{':
			o, err := raw.Parse(v)
			if err != nil {
				return
			}
			t := aged{at.pointer, map[string]string{}, map[string]behind{}}
			for _, m := range o {
				if at.entry.Type != "record.Text" {
					look(at.member(m.Name), key+"/"+m.Name, m.Value)
				} else if m.Value.Kind() == '"' {
					t.in[m.Name] = raw.Canonical(m.Value)
				}
			}
			if len(t.in) > 1 {
				all[key] = t
			}
		case v.Kind() == '[':
			items, ok := at.items(v)
			list, _ := raw.List(v)
			for i, item := range list {
				name := at.item(i).pointer
				if ok {
					name = items[i].Name
				}
				look(at.item(i), key+"/"+name, item)
			}
		}
	}
	look(placeOf(c.Kind), "", c.Raw)
	return all
}
