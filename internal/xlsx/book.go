package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/internal/archive"
)

// Book is a book whose table of contents was read.
type Book struct {
	Sheets   []Sheet
	Date1904 bool // days are counted from 1904 and not from 1900

	parts   map[string]*zip.File
	strings []string // shared by the cells
	dates   []bool   // of the formats of cells: whether they show a date
}

// Sheet is one sheet of a book.
type Sheet struct {
	Name   string
	Hidden bool
	part   string
}

// Open reads the table of contents of a book, its shared texts and its formats.
// The error says what kind of file it is instead.
func Open(r io.ReaderAt, size int64) (*Book, error) {
	head := make([]byte, 8)
	if n, _ := r.ReadAt(head, 0); bytes.HasPrefix(head[:n], []byte{0xD0, 0xCF, 0x11, 0xE0}) {
		return nil, ErrEncrypted // an OLE container holds either
	}
	zipped, err := archive.Open(r, size)
	switch {
	case errors.Is(err, archive.ErrEntries):
		return nil, ErrTooLarge
	case err != nil:
		return nil, ErrNoBook
	}
	b := &Book{parts: map[string]*zip.File{}}
	for _, f := range zipped.File {
		name := strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/"))
		if b.parts[name] == nil {
			b.parts[name] = f
		}
		if path.Base(name) == "vbaproject.bin" {
			return nil, ErrMacros
		}
	}
	if b.parts["mimetype"] != nil && b.parts["content.xml"] != nil {
		return nil, ErrOpenDocument
	}
	return b, b.contents()
}

// contents reads what stands beside the sheets.
func (b *Book) contents() error {
	main, err := b.related("", "officeDocument")
	switch {
	case err != nil:
		return err
	case len(main) == 0:
		return ErrNoBook
	}
	links, err := b.relations(main[0].target)
	if err != nil {
		return err
	}
	sheets := map[string]string{} // parts, by id: a book that names one twice is read once
	var texts, styles string
	for _, l := range links {
		switch l.kind {
		case "worksheet":
			sheets[l.id] = l.target
		case "sharedStrings":
			texts = l.target
		case "styles":
			styles = l.target
		}
	}
	err = b.small(main[0].target, func(e xml.StartElement) {
		switch e.Name.Local {
		case "workbookPr":
			b.Date1904 = truth(attr(e, "date1904"))
		case "sheet":
			b.sheet(e, sheets[attr(e, "id")])
		}
	})
	if err == nil && texts != "" {
		err = b.readStrings(texts)
	}
	if err == nil && styles != "" {
		err = b.readStyles(styles)
	}
	if err == nil && len(b.Sheets) == 0 {
		err = ErrNoBook
	}
	return err
}

// sheet adds a sheet, unless another has the same part, or there are too many.
func (b *Book) sheet(e xml.StartElement, part string) {
	same := func(s Sheet) bool { return s.part == part }
	if part == "" || len(b.Sheets) >= maxSheets || slices.ContainsFunc(b.Sheets, same) {
		return
	}
	b.Sheets = append(b.Sheets, Sheet{attr(e, "name"), attr(e, "state") != "" && attr(e, "state") != "visible", part})
}

// relation leads from one part to another.
type relation struct{ id, kind, target string }

// related returns the relations of a kind that a part has.
func (b *Book) related(of, kind string) (some []relation, err error) {
	all, err := b.relations(of)
	for _, l := range all {
		if l.kind == kind {
			some = append(some, l)
		}
	}
	return some, err
}

// relations returns what a part leads to inside the book.
func (b *Book) relations(of string) (all []relation, err error) {
	dir, name := path.Split(of)
	list := dir + "_rels/" + name + ".rels"
	if b.parts[list] == nil {
		return nil, nil
	}
	err = b.small(list, func(e xml.StartElement) {
		if e.Name.Local != "Relationship" || attr(e, "TargetMode") == "External" {
			return
		}
		target := attr(e, "Target")
		if !strings.HasPrefix(target, "/") {
			target = path.Join(dir, target)
		}
		all = append(all, relation{attr(e, "Id"), path.Base(attr(e, "Type")), strings.ToLower(strings.TrimPrefix(path.Clean(target), "/"))})
	})
	return all, err
}

// small shows the elements of a part that is not long.
func (b *Book) small(name string, element func(xml.StartElement)) error {
	return b.tokens(name, maxSmall, func(t xml.Token) error {
		if e, ok := t.(xml.StartElement); ok {
			element(e)
		}
		return nil
	})
}

// errStop ends the reading of a part before its end.
var errStop = errors.New("stop")

// tokens shows a part mark by mark.
func (b *Book) tokens(name string, limit int64, token func(xml.Token) error) error {
	f := b.parts[name]
	if f == nil {
		return damaged(name, io.ErrUnexpectedEOF)
	}
	r, err := f.Open()
	if err != nil {
		return damaged(name, err)
	}
	defer r.Close()
	d := xml.NewDecoder(&guard{r: r, left: limit})
	d.CharsetReader = utf16Reader
	var open []xml.Name // the marks around
	for {
		t, err := d.RawToken()
		switch {
		case err == io.EOF && len(open) == 0:
			return nil
		case errors.Is(err, ErrTooLarge):
			return ErrTooLarge
		case err != nil:
			return damaged(name, err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			if open = append(open, t.Name); len(open) > maxDepth {
				return ErrTooLarge
			}
		case xml.EndElement:
			last := len(open) - 1
			if last < 0 || open[last] != t.Name {
				return damaged(name, io.ErrUnexpectedEOF) // one that ends nothing would hide what follows
			}
			open = open[:last]
		}
		if err := token(t); err == errStop {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// guard bounds what is unpacked of a part, and how far two marks of XML are apart,
// since the text between them is held in memory.
type guard struct {
	r    io.Reader
	left int64
	run  int
}

func (g *guard) Read(b []byte) (int, error) {
	n, err := g.r.Read(b)
	if g.left -= int64(n); g.left < 0 {
		return 0, ErrTooLarge
	}
	if i := bytes.IndexByte(b[:n], '<'); i >= 0 && g.run+i <= maxRun {
		g.run = n - 1 - bytes.LastIndexByte(b[:n], '<')
	} else {
		g.run += n
	}
	if g.run > maxRun {
		return 0, ErrTooLarge
	}
	return n, err
}

// utf16Reader refuses other encodings than UTF-8, which is the one that Excel and
// LibreOffice write.
func utf16Reader(label string, r io.Reader) (io.Reader, error) {
	if strings.EqualFold(label, "utf-8") {
		return r, nil
	}
	return nil, errors.New(label)
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func truth(s string) bool { return s == "1" || s == "true" }
