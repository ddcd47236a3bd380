package sheet_test

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/sheet"
)

var (
	rowXML  = regexp.MustCompile(`(?s)<row r="(\d+)"([^>]*)>(.*?)</row>`)
	cellXML = regexp.MustCompile(`(<c r="[A-Z]+)\d+"`)
)

// turned is a book whose records and parts stand in the opposite order.
func turned(t *testing.T, book []byte) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range in.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if rows := rowXML.FindAllStringSubmatch(string(text), -1); len(rows) > 2 && strings.Contains(rows[0][3], ">mixta:") && !strings.Contains(rows[0][3], "mixta:guide") {
			text = turnedRows(text, rows)
		}
		w, err := out.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(text); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func turnedRows(text []byte, rows [][]string) []byte {
	data := slices.Clone(rows[2:])
	slices.Reverse(data)
	n := -2
	return rowXML.ReplaceAllFunc(text, func(old []byte) []byte {
		if n++; n <= 0 {
			return old
		}
		number := rows[n+1][1]
		return []byte(`<row r="` + number + `"` + data[n-1][2] + `>` + cellXML.ReplaceAllString(data[n-1][3], `${1}`+number+`"`) + `</row>`)
	})
}

// TestOrder: in what order rows stand says nothing.
func TestOrder(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	for _, name := range []string{"plan", "crops", "intel", "ops"} {
		f := clean(t, name)
		b := sheet.Book{Lang: check.EN, Actor: f.Envelope.Sender, Marking: f.Envelope.Marking, Zone: sheet.Home(f.Envelope.Sender)}
		book := write(t, f, b, kindNames()...)
		other := turned(t, book)
		if bytes.Equal(book, other) {
			t.Fatal("nothing was turned")
		}
		_, want := read(t, book)
		rd, got := read(t, other)
		for _, f := range rd.Report().Findings {
			t.Errorf("%s: %s", f.Pointer, f.Message(check.EN))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
