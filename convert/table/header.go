package table

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

// mostTitles bounds the rows among which the one that names the columns is sought.
const mostTitles = 20

// header is where the names of the columns stand.
type header struct {
	comma  rune
	offset int // of octets before it
	rows   int // with anything in them, before it
	known  int // names that mean something here
}

// begin passes what stands above the names of the columns: a line by which spreadsheets
// say what separates them, and titles. It returns the separator, and the lines passed.
func begin(in *bufio.Reader, im *convert.Importer) (comma rune, lines int) {
	b, _ := in.Peek(1 << 15)
	stated, after := separatorLine(b)
	commas := []rune{',', ';', '\t', '|'}
	if stated != 0 {
		commas = []rune{stated}
	}
	first, _, _ := bytes.Cut(b[after:], []byte("\n"))
	best := header{comma: text.Separator(first)}
	if stated != 0 {
		best.comma = stated
	}
	for _, comma := range commas {
		if h := seek(b[after:], comma, im); h.known > best.known {
			best = h
		}
	}
	n := after + best.offset
	lines = bytes.Count(b[:n], []byte{'\n'})
	in.Discard(n) // they were peeked
	im.Unnamed(best.rows)
	return best.comma, lines
}

// separatorLine returns the separator that a line "sep=;" states, and where the line
// ends.
func separatorLine(b []byte) (comma rune, end int) {
	line, _, _ := bytes.Cut(b, []byte("\n"))
	s := strings.Trim(strings.TrimRight(string(line), "\r"), `"`)
	if len(s) < 5 || !strings.EqualFold(s[:4], "sep=") {
		return 0, 0
	}
	comma, _ = utf8.DecodeRuneInString(s[4:])
	if comma == '"' || comma == utf8.RuneError {
		return 0, 0
	}
	return comma, min(len(line)+1, len(b))
}

// seek returns the row that has the most names of columns, the first of several.
func seek(b []byte, comma rune, im *convert.Importer) (best header) {
	rows := csv.NewReader(bytes.NewReader(b))
	rows.Comma, rows.FieldsPerRecord, rows.LazyQuotes = comma, -1, true
	titles := 0
	for range mostTitles {
		offset := int(rows.InputOffset())
		row, err := rows.Read()
		if err != nil {
			break
		}
		known, empty := 0, true
		for i := range row {
			name := named(row[i], i)
			if empty = empty && strings.TrimSpace(row[i]) == ""; knows(im, name) {
				known++
			}
		}
		if known > best.known {
			best = header{comma, offset, titles, known}
		}
		if !empty {
			titles++
		}
	}
	return best
}

// knows reports whether a column means something here.
func knows(im *convert.Importer, name string) bool {
	return im.Knows(name) || place(im, name) >= 0
}

// named is the name of a column as it is compared: spaces of any kind are one, and a
// column without a name is called by its number.
func named(cell string, i int) string {
	if name := strings.Join(strings.Fields(strings.Trim(cell, invisible)), " "); name != "" {
		return name
	}
	return "#" + strconv.Itoa(i+1)
}
