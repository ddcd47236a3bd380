package xlsx

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// readStrings reads the texts that cells share.
func (b *Book) readStrings(part string) error {
	var text textReader
	held := 0
	return b.tokens(part, maxPart, func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			text.start(t.Name.Local)
			if t.Name.Local == "si" {
				text.reset()
			}
		case xml.CharData:
			return text.add(t)
		case xml.EndElement:
			text.end(t.Name.Local)
			if t.Name.Local == "si" {
				s := text.String()
				if held += len(s) + 16; held > maxStrings {
					return ErrTooLarge
				}
				b.strings = append(b.strings, s)
			}
		}
		return nil
	})
}

// textReader puts a text together that may stand in runs of several formats.
type textReader struct {
	b        strings.Builder
	in       bool // a piece of text
	phonetic int  // depth in readings of Japanese, which are no part of it
}

func (r *textReader) reset() { *r = textReader{} }

func (r *textReader) start(name string) {
	switch name {
	case "t":
		r.in = true
	case "rPh":
		r.phonetic++
	}
}

func (r *textReader) end(name string) {
	switch name {
	case "t":
		r.in = false
	case "rPh":
		r.phonetic--
	}
}

func (r *textReader) add(b []byte) error {
	if !r.in || r.phonetic != 0 {
		return nil
	}
	r.b.Write(b)
	return within(r.b.Len())
}

// within bounds a text that comes in pieces.
func within(size int) error {
	if size > maxRun {
		return ErrTooLarge
	}
	return nil
}

func (r *textReader) String() string { return unescape(r.b.String()) }

// unescape replaces _xHHHH_, by which books write characters that XML cannot have.
func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if strings.HasPrefix(s[i:], "_x") && i+7 <= len(s) && s[i+6] == '_' {
			if n, err := strconv.ParseUint(s[i+2:i+6], 16, 16); err == nil && (n < 0xD800 || n > 0xDFFF) {
				b.WriteRune(rune(n))
				i += 7
				continue
			}
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}

// readStyles finds the formats of cells that show a date.
func (b *Book) readStyles(part string) error {
	own := map[string]bool{}
	inCells := false
	return b.tokens(part, maxSmall, func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "numFmt":
				own[attr(t, "numFmtId")] = showsDate(attr(t, "formatCode"))
			case "cellXfs":
				inCells = true
			case "xf":
				if inCells {
					id := attr(t, "numFmtId")
					date, ok := own[id]
					b.dates = append(b.dates, ok && date || !ok && builtInDate(id))
				}
			}
		case xml.EndElement:
			if t.Name.Local == "cellXfs" {
				inCells = false
			}
		}
		return nil
	})
}

// builtInDate reports whether a format that is not written out is of a date
// (ECMA-376 part 1, 18.8.30).
func builtInDate(id string) bool {
	n, err := strconv.Atoi(id)
	return err == nil && (n >= 14 && n <= 22 || n >= 27 && n <= 36 || n >= 45 && n <= 47 || n >= 50 && n <= 58)
}

// showsDate reports whether a format shows a date or time: whether letters for them
// stand outside of quotation marks and brackets.
func showsDate(format string) bool {
	format, _, _ = strings.Cut(format, ";")
	for i := 0; i < len(format); i++ {
		switch c := format[i]; c {
		case '"':
			end := strings.IndexByte(format[i+1:], '"')
			if end < 0 {
				return false
			}
			i += end + 1
		case '[':
			end := strings.IndexByte(format[i:], ']')
			if end < 0 {
				return false
			}
			if in := strings.ToLower(format[i+1 : i+end]); in != "" && strings.Trim(in, "hms") == "" {
				return true
			}
			i += end
		case '\\', '_', '*':
			i++
		case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H', 's', 'S':
			return true
		}
	}
	return false
}
