package parquet

import (
	"fmt"
	"io"
	"reflect"

	"github.com/go-json-experiment/json"
	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// Format describes the format.
func Format() convert.Format {
	var kinds []string
	for _, k := range mixta.Kinds() {
		kinds = append(kinds, k.Name)
	}
	return convert.Format{Name: "parquet", Extension: "parquet", Out: convert.Out{
		Title: check.Text{ES: "Parquet y GeoParquet, una carpeta por tipo y año", EN: "Parquet and GeoParquet, a folder by kind and year"},
		Note:  check.Text{ES: "Las listas de códigos están en codes.parquet.", EN: "The code lists are in codes.parquet."},
		Kinds: kinds, Mixed: true, Folder: Write,
	}}
}

const (
	rowsPerGroup = 8192
	mostOpen     = 48 // partitions at once
)

// writer writes records into partitions.
type writer struct {
	create func(name string) (io.WriteCloser, error)
	kinds  map[reflect.Type]string
	tables map[string]*table
	open   []*partition // the one met last is last
	parts  map[string]int
	lost   convert.Losses
	only   string // kind; "" for all
}

// partition is a file of a partition being written.
type partition struct {
	name  string
	table *table
	file  io.WriteCloser
	out   *parquet.GenericWriter[any]
	box   bounds
}

// Write returns a writer of a folder, whose files create makes by their names in it.
func Write(create func(name string) (io.WriteCloser, error), o convert.Options) convert.RecordWriter {
	w := &writer{create: create, kinds: map[reflect.Type]string{}, tables: map[string]*table{}, parts: map[string]int{}, only: o.Kind}
	for _, k := range mixta.Kinds() {
		w.kinds[reflect.PointerTo(k.Type)] = k.Name
	}
	return w
}

// Put writes a record. Its partition is that of its kind and year of issue.
func (w *writer) Put(r mixta.Record) (bool, error) {
	kind := w.kinds[reflect.TypeOf(r)]
	if kind == "" || w.only != "" && kind != w.only {
		return false, nil
	}
	h := r.Head()
	p, err := w.partition(kind, Partition(kind, h.Issued))
	if err != nil {
		return false, err
	}
	if _, err := p.out.WriteRows([]parquet.Row{p.table.row(r, &p.box)}); err != nil {
		return false, fmt.Errorf("parquet: %w", err)
	}
	for _, newer := range h.Newer {
		w.lost.Add(convert.Loss{Kind: kind, Pointer: newer.Pointer})
	}
	return true, nil
}

// Partition returns the folder for records of a kind that were issued then: that of the kind
// and the year, by UTC.
func Partition(kind string, issued record.Instant) string {
	year := "unknown"
	if at, ok := issued.Time(); ok {
		year = fmt.Sprintf("%04d", at.UTC().Year())
	}
	return fmt.Sprintf("records/kind=%s/year=%s", kind, year)
}

// partition returns the partition of that name, open.
func (w *writer) partition(kind, name string) (*partition, error) {
	for i, p := range w.open {
		if p.name == name {
			w.open = append(append(w.open[:i], w.open[i+1:]...), p)
			return p, nil
		}
	}
	if len(w.open) == mostOpen {
		if err := w.open[0].close(); err != nil {
			return nil, err
		}
		w.open = w.open[1:]
	}
	t := w.tables[kind]
	if t == nil {
		t = tableOf(model.Kind(kind))
		w.tables[kind] = t
	}
	file, err := w.create(fmt.Sprintf("%s/part-%d.parquet", name, w.parts[name]))
	if err != nil {
		return nil, err
	}
	w.parts[name]++
	p := &partition{name: name, table: t, file: file, box: nowhere,
		out: parquet.NewGenericWriter[any](file, t.schema, parquet.Compression(&zstd.Codec{}), parquet.MaxRowsPerRowGroup(rowsPerGroup), parquet.CreatedBy("mixta", string(mixta.Version), ""))}
	w.open = append(w.open, p)
	return p, nil
}

// close ends the file of a partition.
func (p *partition) close() error {
	defer p.file.Close()
	if p.table.geometry != "" {
		p.out.SetKeyValueMetadata("geo", p.geo())
	}
	if err := p.out.Close(); err != nil {
		return fmt.Errorf("parquet: %w", err)
	}
	return p.file.Close()
}

// geo describes the geometry (GeoParquet 1.1): WGS 84, which is what is meant where
// no system is stated.
func (p *partition) geo() string {
	type described struct {
		Encoding string   `json:"encoding"`
		Types    []string `json:"geometry_types"`
		Box      *bounds  `json:"bbox,omitzero"`
	}
	c := described{Encoding: "WKB", Types: []string{"MultiPolygon"}}
	for i := range p.table.columns {
		if c2 := &p.table.columns[i]; c2.name == p.table.geometry && c2.form == point {
			c.Types = []string{"Point"}
		}
	}
	if p.box != nowhere {
		c.Box = &p.box
	}
	b, err := json.Marshal(struct {
		Version string               `json:"version"`
		Primary string               `json:"primary_column"`
		Columns map[string]described `json:"columns"`
	}{"1.1.0", p.table.geometry, map[string]described{p.table.geometry: c}})
	if err != nil {
		panic(err) // it has nothing that cannot be marshalled
	}
	return string(b)
}

// Close ends all files and adds the code lists.
func (w *writer) Close() ([]convert.Loss, error) {
	for _, p := range w.open {
		if err := p.close(); err != nil {
			return nil, err
		}
	}
	return w.lost.List(), w.codes()
}

// code is a row of the code lists.
type code struct {
	List       string `parquet:"list"`
	Code       string `parquet:"code"`
	ES         string `parquet:"es"`
	EN         string `parquet:"en"`
	MeaningES  string `parquet:"meaning_es"`
	MeaningEN  string `parquet:"meaning_en"`
	Deprecated bool   `parquet:"deprecated"`
}

// codes writes the code lists.
func (w *writer) codes() error {
	file, err := w.create("codes.parquet")
	if err != nil {
		return err
	}
	defer file.Close()
	out := parquet.NewGenericWriter[code](file, parquet.Compression(&zstd.Codec{}))
	for _, list := range schema.CodeLists() {
		for _, c := range list.Codes {
			row := code{list.Type, c.Code, schema.Word(list.Type, c.Code, check.ES), schema.Word(list.Type, c.Code, check.EN), c.ES, c.EN, c.Deprecated}
			if _, err := out.Write([]code{row}); err != nil {
				return fmt.Errorf("parquet: %w", err)
			}
		}
	}
	if err := out.Close(); err != nil {
		return fmt.Errorf("parquet: %w", err)
	}
	return file.Close()
}
