package main

import (
	"bytes"
	"fmt"
	"os"
	"slices"

	"github.com/comision-mixta/mixta/check"
)

// mistake is something wrong with a record: what is replaced in it, for each kind
// that can have it.
type mistake struct {
	what check.Text
	in   map[string][2]string // by kind; under "" for all others
}

func everywhere(before, after string) map[string][2]string {
	return map[string][2]string{"": {before, after}}
}

// mistakes are made one at a time, in the second record of three. All are errors.
var mistakes = []mistake{
	{check.Text{EN: "no JSON", ES: "no es JSON"}, everywhere(`"issuer":`, `"issuer"`)},
	{check.Text{EN: "a member twice", ES: "un miembro dos veces"}, everywhere(`"issuer":"BO-VDSSC",`, `"issuer":"BO-VDSSC","issuer":"BO-VDSSC",`)},
	{check.Text{EN: "no UTF-8", ES: "no es UTF-8"}, map[string][2]string{
		"parcel": {`INT-0`, "INT-\xff"}, "report": {`"name":"`, "\"name\":\"\xff"}, "track": {`"number":"T`, "\"number\":\"\xff"}, "action": {`"policies":[{"side":"PE","name":"`, "\"policies\":[{\"side\":\"PE\",\"name\":\"\xff"}}},
	{check.Text{EN: "an unknown member", ES: "un miembro desconocido"}, everywhere(`"issuer":`, `"isuer":"","issuer":`)},
	{check.Text{EN: "a missing member", ES: "falta un miembro"}, everywhere(`"issuer":"BO-VDSSC",`, ``)},
	{check.Text{EN: "a name in other letters", ES: "un nombre con otras letras"}, everywhere(`"issuer":`, `"Issuer":`)},
	{check.Text{EN: "a number for a text", ES: "un número por un texto"}, everywhere(`"tlp":"AMBER"`, `"tlp":3`)},
	{check.Text{EN: "null for an optional text", ES: "null por un texto optativo"}, map[string][2]string{
		"parcel": {`"confidence":"high"`, `"confidence":null`}, "report": {`"retainUntil":"2026-04-10"`, `"retainUntil":null`}, "track": {`"callsign":"CP0000"`, `"callsign":null`}, "action": {`"start":"2022-11-01"`, `"start":null`}}},
	{check.Text{EN: "a code of no list", ES: "un código de ninguna lista"}, everywhere(`"tlp":"AMBER"`, `"tlp":"BLACK"`)},
	{check.Text{EN: "a text of another form", ES: "un texto de otra forma"}, everywhere(`"issuer":"BO-VDSSC"`, `"issuer":"Ministerio"`)},
	{check.Text{EN: "a number out of range", ES: "un número fuera de límites"}, map[string][2]string{
		"parcel": {`"declared":0`, `"declared":-0`}, "report": {`"confidence":`, `"confidence":1000`}, "track": {`"courses":[`, `"courses":[1000`}, "action": {`"number":`, `"number":-`}}},
	{check.Text{EN: "a position of three numbers", ES: "una posición de tres números"}, map[string][2]string{
		"parcel": {`[[[[`, `[[[[3,`}, "report": {`"coordinates":[`, `"coordinates":[3,`}, "track": {`"positions":[[`, `"positions":[[3,`}}},
	{check.Text{EN: "a day that does not exist", ES: "un día que no existe"}, everywhere(`"issued":"2022-10-03`, `"issued":"2022-02-30`)},
	{check.Text{EN: "a value that contradicts another", ES: "un valor que contradice otro"}, map[string][2]string{
		"parcel": {`"class":"coca-production"`, `"class":"other-crop"`}, "report": {`"to":"2022-03-31"`, `"to":"2021-03-31"`}, "track": {`"times":[`, `"times":[0,`}, "action": {`"due":"2023-Q2","ind`, `"due":"2022-10-01","ind`}}},
	{check.Text{EN: "an outline that crosses itself", ES: "un contorno que se cruza"}, map[string][2]string{"parcel": {"", ""}}},
	{check.Text{EN: "an id twice", ES: "un identificador dos veces"}, everywhere("id", "")},
	{check.Text{EN: "a reference to no record", ES: "una referencia a ningún registro"}, map[string][2]string{
		"parcel": {`"survey":"0199a`, `"survey":"0299a`}, "action": {`"plan":"0199a`, `"plan":"0299a`}}},
}

// mistaken writes the input again, numbered, with the mistake in its second record;
// false if a record of this kind cannot have it.
func (m mistake) mistaken(in input, number int) (bad input, ok bool, err error) {
	change, ok := m.in[in.kind.Name]
	if !ok {
		change, ok = m.in[""]
	}
	if !ok {
		return bad, false, nil
	}
	whole, err := os.ReadFile(in.whole)
	if err != nil {
		return bad, false, err
	}
	list, err := os.ReadFile(in.lines)
	if err != nil {
		return bad, false, err
	}
	lines := bytes.SplitAfter(list, []byte("\n"))
	before := bytes.TrimSuffix(lines[1], []byte("\n"))
	var after []byte
	switch change[0] {
	case "id":
		const n = len(`{"id":"01234567-0123-0123-0123-012345678901"`)
		after = append(bytes.Clone(lines[0][:n]), before[n:]...)
	case "": // the second and third corner of the outline trade places
		at := bytes.Index(before, []byte("[[[["))
		corners := bytes.SplitAfterN(before[at:], []byte("],"), 4)
		after = bytes.Join([][]byte{before[:at], corners[0], corners[2], corners[1], corners[3]}, nil)
	default:
		after = bytes.Replace(before, []byte(change[0]), []byte(change[1]), 1)
	}
	if bytes.Equal(before, after) {
		return bad, false, fmt.Errorf("a %s cannot have the mistake %q", in.kind.Name, m.what.EN)
	}
	bad = in
	bad.whole, bad.lines = fmt.Sprintf("%s.bad%d.json", in.whole, number), fmt.Sprintf("%s.bad%d.jsonl", in.lines, number)
	if err := os.WriteFile(bad.whole, bytes.Replace(whole, before, after, 1), 0o600); err != nil {
		return bad, false, err
	}
	return bad, true, os.WriteFile(bad.lines, bytes.Replace(list, before, after, 1), 0o600)
}

// noticed asks all ways about all mistakes: by way, one a mistake, whether the way
// refuses every record with it.
func noticed(all []way, small []input) (map[string][]bool, error) {
	notices := map[string][]bool{}
	for _, w := range all {
		notices[w.name] = slices.Repeat([]bool{true}, len(mistakes))
	}
	for _, in := range small {
		var bad []input
		var of []int // the mistakes that they have
		for i, m := range mistakes {
			one, ok, err := m.mistaken(in, i)
			if err != nil {
				return nil, err
			}
			if ok {
				bad, of = append(bad, one), append(of, i)
			}
		}
		for _, w := range all {
			refused, err := w.refuses(bad)
			if err != nil {
				return nil, err
			}
			for k, yes := range refused {
				if w.ours && !yes {
					return nil, fmt.Errorf("%s accepts a %s with %s: %s", w.name, in.kind.Name, mistakes[of[k]].what.EN, bad[k].whole)
				}
				notices[w.name][of[k]] = notices[w.name][of[k]] && yes
			}
		}
	}
	return notices, nil
}
