package mixtabeam

import (
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/parquet"
	"github.com/comision-mixta/mixta/internal/durable"
)

func init() {
	beam.RegisterDoFn(reflect.TypeFor[placeFn]())
	beam.RegisterDoFn(reflect.TypeFor[parquetFn]())
	beam.RegisterDoFn(reflect.TypeFor[codesFn]())
}

// Converted is a file that [Convert] wrote or, where its name is "", records that it left out.
type Converted struct {
	File    string // in the folder
	LeftOut string // why: they are in "conflicts" or "proposals", or "unsound"
	Records int
	Lost    []string // the members that the file does not carry: the kind, and a JSON Pointer
}

// Convert writes records (a PCollection<[Record]>) as Parquet into a folder, as "mixta
// export parquet" does: partitioned by kind and year of issue, with the code lists. It
// returns a PCollection<[Converted]>. Each partition has at most so many files; unless that
// number is given, one. Each is held in memory while it is written, and is there whole or not
// at all; one that is written twice is the same both times. Records that are not sound, and
// those in conflicts and proposals, are left out and counted.
func Convert(s beam.Scope, folder string, files int, records beam.PCollection) beam.PCollection {
	s = s.Scope("mixta.Convert")
	beam.ParDo0(s, &codesFn{folder}, beam.Impulse(s))
	placed := beam.GroupByKey(s, beam.ParDo(s, &placeFn{max(1, files)}, records))
	return beam.ParDo(s, &parquetFn{folder}, placed)
}

// placeFn sends a record to its file.
type placeFn struct{ Files int }

func (f *placeFn) ProcessElement(r Record, emit func(string, Record)) error {
	switch {
	case r.Section != string(mixta.Live):
		emit(r.Section, Record{})
		return nil
	case !r.Sound:
		emit("unsound", Record{})
		return nil
	}
	rec, err := r.Decode()
	if err != nil {
		return inFile(r.File, err)
	}
	emit(fmt.Sprintf("%s/part-%d.parquet", parquet.Partition(r.Kind, rec.Head().Issued), r.place(f.Files)), r)
	return nil
}

type parquetFn struct{ Folder string }

func (f *parquetFn) ProcessElement(name string, records func(*Record) bool, emit func(Converted)) error {
	if path.Ext(name) != ".parquet" {
		out := Converted{LeftOut: name}
		for r := (Record{}); records(&r); {
			out.Records++
		}
		emit(out)
		return nil
	}
	out, to := Converted{File: name}, filepath.Join(f.Folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	err := durable.Write(to, 0o644, func(to io.Writer) error {
		w := parquet.Write(only(path.Dir(name), to), convert.Options{})
		for _, r := range sorted(records) {
			rec, err := r.Decode()
			if err != nil {
				return inFile(r.File, err)
			}
			if _, err := w.Put(rec); err != nil {
				return err
			}
			out.Records++
		}
		lost, err := w.Close()
		for _, l := range lost {
			out.Lost = append(out.Lost, l.Kind+" "+l.Pointer)
		}
		return err
	})
	emit(out)
	return err
}

// codesFn writes the code lists.
type codesFn struct{ Folder string }

func (f *codesFn) ProcessElement([]byte) error {
	const name = "codes.parquet"
	return durable.Write(filepath.Join(f.Folder, name), 0o644, func(to io.Writer) error {
		_, err := parquet.Write(only(".", to), convert.Options{}).Close()
		return err
	})
}

// only makes files in that folder of w, and others of nothing.
func only(folder string, w io.Writer) func(name string) (io.WriteCloser, error) {
	return func(name string) (io.WriteCloser, error) {
		if path.Dir(name) == folder {
			return unclosed{w}, nil
		}
		return unclosed{io.Discard}, nil
	}
}

type unclosed struct{ io.Writer }

func (unclosed) Close() error { return nil }
