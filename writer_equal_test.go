package mixta

import (
	"bytes"
	"errors"
	"io"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/wire"
)

// TestPutJudgesAsAReader: of any records, sound and unsound in turn, Put finds what
// a Reader finds in their bytes behind those that were put before, and refuses those
// in which it finds an error.
func TestPutJudgesAsAReader(t *testing.T) { rapid.Check(t, propPut) }

func propPut(t *rapid.T) {
	e, all := someRecords(t)
	given := []Option{WithProfile(rapid.SampledFrom([]check.Profile{check.Exchange, check.Draft}).Draw(t, "profile"))}
	version := rapid.SampledFrom([]ModelVersion{Version, "1.9"}).Draw(t, "version")
	w := NewWriter(io.Discard, e, append(given, WithVersion(version))...)
	var put [][]byte
	var kinds []string
	for _, r := range all {
		kind, _ := kindOfRecord(r)
		line, _ := fileProgram().Member(kind.Plural).Item().Encode(nil, kind.Name, r, r.Head().Newer)
		var got check.Report
		var refused *check.InvalidError
		switch err := w.Put(r); {
		case errors.As(err, &refused):
			got = refused.Report
		case err != nil:
			t.Fatal(err)
		}
		got.Findings = slices.DeleteFunc(got.Findings, func(f check.Finding) bool { return f.Rule == &program.NewerLost })
		want := readBehind(t, e, version, put, kinds, line, kind.Plural, given)
		if refused == nil {
			if !want.OK() {
				t.Fatalf("%s is put; read back, it has %+v\n%s", kind.Name, want.Findings, line)
			}
			put, kinds = append(put, line), append(kinds, kind.Plural)
			continue
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("%s (-reader +Put):\n%s\n%s", kind.Name, diff, line)
		}
	}
}

// readBehind returns what a Reader finds in the last of some records.
func readBehind(t *rapid.T, e Envelope, version ModelVersion, put [][]byte, kinds []string, line []byte, kind string, given []Option) (last check.Report) {
	var text bytes.Buffer
	w := wire.NewWriter(&text, string(version), e.JSON())
	for i, b := range append(slices.Clip(put), line) {
		w.Put("", append(slices.Clip(kinds), kind)[i], b)
	}
	w.Close()
	n := 0
	rd := NewReader(&text, given...)
	for found := range rd.Entries() {
		last = found.Report
		n++
	}
	if err := rd.Err(); err != nil {
		t.Fatal(err)
	}
	if n <= len(put) {
		return rd.Report().Unplaced() // the line is no JSON
	}
	return last.Unplaced()
}

// someRecords returns the records of a file of the kit with changes in it, records
// made at random among them, and an envelope that is not refused.
func someRecords(t *rapid.T) (e Envelope, all []Record) {
	corpus := corpus()
	n := corpus[rapid.IntRange(0, len(corpus)-1).Draw(t, "file")].clone()
	e = envelopeOf(n.String())
	for range rapid.IntRange(0, 4).Draw(t, "changes") {
		n.mutate(t)
	}
	rd := NewReader(bytes.NewReader([]byte(n.String())))
	for found := range rd.Entries() {
		if found.Section == Live {
			all = append(all, found.Record)
		}
	}
	for range rapid.IntRange(0, 3).Draw(t, "more") {
		k := model.Kinds()[rapid.IntRange(0, len(model.Kinds())-1).Draw(t, "kind")]
		v := reflect.New(k.Type)
		makerOf(k.Name).fill(t, v.Elem())
		all = append(all, v.Interface().(Record))
	}
	slices.SortStableFunc(all, func(a, b Record) int {
		_, i := kindOfRecord(a)
		_, j := kindOfRecord(b)
		return i - j
	})
	return e, all
}

// envelopeOf returns the envelope of a file.
func envelopeOf(text string) Envelope {
	rd := NewReader(bytes.NewReader([]byte(text)))
	for range rd.Entries() {
		break
	}
	return rd.Envelope()
}
