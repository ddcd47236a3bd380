package parquet_test

import (
	"fmt"
	"io"
	"log"
	"slices"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/parquet"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

type nowhere struct{ io.Writer }

func (nowhere) Close() error { return nil }

// A parcel goes into the partition of its kind and year.
func Example() {
	var files []string
	w := parquet.Write(func(name string) (io.WriteCloser, error) {
		files = append(files, name)
		return nowhere{io.Discard}, nil
	}, convert.Options{})
	p := &crops.Parcel{Header: record.NewHeader(record.NewID(), "BO-VDSSC", "2022-10-03T09:00:00-04:00", record.Marking{TLP: record.Clear})}
	if _, err := w.Put(p); err != nil {
		log.Fatal(err)
	}
	if _, err := w.Close(); err != nil {
		log.Fatal(err)
	}
	slices.Sort(files)
	fmt.Println(files)
	// Output: [codes.parquet records/kind=parcel/year=2022/part-0.parquet]
}
