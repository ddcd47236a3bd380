package parquet

import (
	"bytes"
	"encoding/binary"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
)

// folder keeps files in memory.
type folder map[string]*buffer

type buffer struct {
	bytes.Buffer
	closed bool
}

func (b *buffer) Close() error { b.closed = true; return nil }

func (f folder) create(name string) (io.WriteCloser, error) {
	f[name] = &buffer{}
	return f[name], nil
}

// TestBack: what is read back are the members of each record, as they stand in the
// clean files.
func TestBack(t *testing.T) {
	names, err := filepath.Glob("../../conformance/clean/*.json")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, want := folder{}, map[string]any{}
		w := Write(f.create, convert.Options{})
		for e := range mixta.NewReader(bytes.NewReader(b)).Entries() {
			if put, err := w.Put(e.Record); err != nil || !put {
				t.Fatal(e.Kind, put, err)
			}
			text, err := json.Marshal(e.Record)
			if err != nil {
				t.Fatal(err)
			}
			var members map[string]any
			if err := json.Unmarshal(text, &members); err != nil {
				t.Fatal(err)
			}
			want[members["id"].(string)+" "+string(e.Record.Head().Version.String())] = members
		}
		if lost, err := w.Close(); err != nil || len(lost) > 0 {
			t.Fatal(lost, err)
		}
		got := map[string]any{}
		for file, b := range f {
			if !b.closed {
				t.Errorf("%s is not closed", file)
			}
			if _, partition, ok := strings.Cut(file, "records/kind="); ok {
				kind, _, _ := strings.Cut(partition, "/")
				for _, members := range rows(t, kind, b.Bytes()) {
					version := mixta.Kinds()[0].New().Head().Version
					text, _ := json.Marshal(members["version"])
					if err := json.Unmarshal(text, &version); err != nil {
						t.Fatal(err)
					}
					got[members["id"].(string)+" "+version.String()] = members
				}
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// geometry reads well-known binary as GeoJSON.
func geometry(b []byte) map[string]any {
	u := func() (n int) { n = int(binary.LittleEndian.Uint32(b)); b = b[4:]; return n }
	kind := func() int { b = b[1:]; return u() }
	position := func() any {
		x, y := math.Float64frombits(binary.LittleEndian.Uint64(b)), math.Float64frombits(binary.LittleEndian.Uint64(b[8:]))
		b = b[16:]
		return []any{x, y}
	}
	list := func(one func() any) any {
		var all []any
		for range u() {
			all = append(all, one())
		}
		return all
	}
	if kind() == 1 {
		return map[string]any{"type": "Point", "coordinates": position()}
	}
	return map[string]any{"type": "MultiPolygon", "coordinates": list(func() any {
		kind()
		return list(func() any { return list(position) })
	})}
}

// rows reads the rows of a file as members.
func rows(t *testing.T, kind string, b []byte) (all []map[string]any) {
	t.Helper()
	file, err := parquet.OpenFile(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	var forms = map[string]form{}
	for _, c := range tableOf(modelKind(kind)).columns {
		forms[c.name] = c.form
	}
	r := parquet.NewReader(file)
	defer r.Close()
	rows := make([]parquet.Row, 1)
	for {
		n, err := r.ReadRows(rows)
		if n == 0 {
			if err != io.EOF {
				t.Fatal(err)
			}
			return all
		}
		members := map[string]any{}
		for i, v := range rows[0] {
			name := file.Schema().Columns()[i][0]
			if v.IsNull() {
				continue
			}
			switch member := strings.TrimSuffix(name, "_"); forms[name] {
			case number:
				members[member] = v.Double()
			case integer:
				members[member] = float64(v.Int64())
			case flag:
				members[member] = v.Boolean()
			case point, area:
				members[member] = geometry(v.ByteArray())
			case other:
				var of any
				if err := json.Unmarshal(v.ByteArray(), &of); err != nil {
					t.Fatal(err)
				}
				members[member] = of
			default:
				members[member] = string(v.ByteArray())
			}
		}
		all = append(all, members)
	}
}

// TestPartitions: however many years are met in turn, few files are open, and no row
// is lost.
func TestPartitions(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	f, open := folder{}, 0
	w := Write(f.create, convert.Options{})
	k, _ := mixta.KindOf("lesson")
	for i := range 3 * 2 * mostOpen {
		r := k.New()
		*r.Head() = *k.New().Head()
		r.Head().ID, r.Head().Issued = "0199a000-0000-4000-8000-000000000001", instant(1900+i%(2*mostOpen))
		if _, err := w.Put(r); err != nil {
			t.Fatal(err)
		}
		now := 0
		for _, b := range f {
			if !b.closed {
				now++
			}
		}
		open = max(open, now)
	}
	if _, err := w.Close(); err != nil {
		t.Fatal(err)
	}
	n := 0
	for name, b := range f {
		if strings.HasPrefix(name, "records/") {
			n += len(rows(t, "lesson", b.Bytes()))
		}
	}
	if n != 3*2*mostOpen || open > mostOpen {
		t.Errorf("%d rows, %d files open", n, open)
	}
}
