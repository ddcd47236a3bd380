package drill_test

import (
	"context"
	"fmt"
	"io"
	"log"

	"github.com/comision-mixta/mixta/exchange/drill"
)

// An exercise without a place to keep its files: each is written by write.
func Example() {
	d := drill.Drill{Seed: 7, Size: drill.Size{Parcels: 1000, Plant: 2}}
	answers, err := d.Write(context.Background(), func(name string, write func(io.Writer) error) error {
		return write(io.Discard)
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range answers.Files {
		fmt.Println(f.Name, f.Records)
	}
	score := answers.Score(answers.Planted[:3])
	fmt.Println("found:", len(score.Found), "missed:", len(score.Missed), "wrong:", len(score.Wrong))
	// Output:
	// bo.json 503
	// bo-again.json 5
	// pe.json 503
	// pe-again.json 5
	// found: 3 missed: 1 wrong: 0
}
