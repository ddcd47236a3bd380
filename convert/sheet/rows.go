package sheet

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/internal/xlsx"
)

// rows are the rows of a page that records have, as XML, in a temporary file beyond a
// megabyte: the library would hold thirty of each sheet in memory.
type rows struct {
	spool spool.Spool
	out   *bufio.Writer
	b     bytes.Buffer // one row
}

func newRows() *rows {
	r := &rows{spool: spool.Spool{Keep: 1 << 20}}
	r.out = bufio.NewWriterSize(&r.spool, 64<<10)
	return r
}

// add adds a row. A height of 0 is that of the sheet.
func (r *rows) add(number int, height float64, cells []any) error {
	r.b.Reset()
	fmt.Fprintf(&r.b, `<row r="%d"`, number)
	if height > 0 {
		fmt.Fprintf(&r.b, ` ht="%v" customHeight="1"`, height)
	}
	r.b.WriteByte('>')
	for i, v := range cells {
		style := 0
		if c, ok := v.(excelize.Cell); ok {
			style, v = c.StyleID, c.Value
		}
		if v != nil {
			r.cell(xlsx.Name(1+i, number), style, v)
		}
	}
	r.b.WriteString(`</row>`)
	_, err := r.b.WriteTo(r.out)
	return err
}

func (r *rows) cell(name string, style int, v any) {
	r.b.WriteString(`<c r="` + name)
	if style > 0 {
		r.b.WriteString(`" s="` + strconv.Itoa(style))
	}
	switch v := v.(type) {
	case float64:
		r.b.WriteString(`"><v>` + strconv.FormatFloat(v, 'f', -1, 64) + `</v></c>`)
	case int:
		r.b.WriteString(`"><v>` + strconv.Itoa(v) + `</v></c>`)
	default:
		r.text(fmt.Sprint(v))
	}
}

// text ends a cell that holds a text.
func (r *rows) text(s string) {
	r.b.WriteString(`" t="inlineStr"><is><t`)
	if s != "" && strings.Trim(s[:1]+s[len(s)-1:], " \t\r\n") != s[:1]+s[len(s)-1:] {
		r.b.WriteString(` xml:space="preserve"`)
	}
	r.b.WriteByte('>')
	for {
		i := escapeIn(s)
		if i < 0 {
			break
		}
		xml.EscapeText(&r.b, []byte(s[:i])) // memory takes all
		r.b.WriteString("_x005F_")
		s = s[i+1:]
	}
	xml.EscapeText(&r.b, []byte(s))
	r.b.WriteString(`</t></is></c>`)
}

// escapeIn returns where a text has what books read as a character (_xHHHH_); -1 for
// nowhere.
func escapeIn(s string) int {
	for at := 0; ; at++ {
		i := strings.Index(s[at:], "_x")
		if at += i; i < 0 || at+7 > len(s) {
			return -1
		}
		if _, err := strconv.ParseUint(s[at+2:at+6], 16, 16); err == nil && s[at+6] == '_' {
			return at
		}
	}
}

// into puts the rows into the XML of their sheet, behind those that it has.
func (r *rows) into(out io.Writer, sheet []byte) error {
	const end = "</sheetData>"
	before, after, found := bytes.Cut(sheet, []byte(end))
	if !found {
		return fmt.Errorf("a sheet has no %s", end)
	}
	if err := r.out.Flush(); err != nil {
		return err
	}
	for _, part := range []io.Reader{bytes.NewReader(before), io.NewSectionReader(&r.spool, 0, r.spool.Len()), strings.NewReader(end), bytes.NewReader(after)} {
		if _, err := io.Copy(out, part); err != nil {
			return err
		}
	}
	return nil
}
