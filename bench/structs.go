package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strconv"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	goccyjson "github.com/goccy/go-json/v2"

	"github.com/comision-mixta/mixta/bench/internal/hand"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// The records without the methods by which they read themselves.
type (
	parcel crops.Parcel
	report intel.Report
	track  ops.Track
	action plan.Action
)

// taker makes a function that reads a record by unmarshal and shows it to the check
// of its kind, if there are checks.
func taker[T any](unmarshal func([]byte, any) error, check func(*T) error) func([]byte) error {
	return func(line []byte) error {
		var rec T
		if err := unmarshal(line, &rec); err != nil {
			return err
		}
		if check == nil {
			return nil
		}
		return check(&rec)
	}
}

// taking makes that for the kind of the input.
func taking(in input, unmarshal func([]byte, any) error, c *hand.Checker) (func([]byte) error, error) {
	switch in.kind.Name {
	case "parcel":
		return taker(unmarshal, checks(c, func(r *parcel) error { return c.Parcel((*crops.Parcel)(r)) })), nil
	case "report":
		return taker(unmarshal, checks(c, func(r *report) error { return c.Report((*intel.Report)(r)) })), nil
	case "track":
		return taker(unmarshal, checks(c, func(r *track) error { return c.Track((*ops.Track)(r)) })), nil
	case "action":
		return taker(unmarshal, checks(c, func(r *action) error { return c.Action((*plan.Action)(r)) })), nil
	}
	return nil, fmt.Errorf("no type for a %s", in.kind.Name)
}

func checks[T any](c *hand.Checker, check func(*T) error) func(*T) error {
	if c == nil {
		return nil
	}
	return check
}

// jsonV2 reads to structs, refusing unknown members; it checks nothing else.
func jsonV2(in input) (func([]byte) error, error) {
	strict := json.RejectUnknownMembers(true)
	return taking(in, func(b []byte, v any) error { return json.Unmarshal(b, v, strict) }, nil)
}

// goccy does the same with another library of the same interface.
func goccy(in input) (func([]byte) error, error) {
	strict := goccyjson.RejectUnknownMembers(true)
	return taking(in, func(b []byte, v any) error { return goccyjson.Unmarshal(b, v, strict) }, nil)
}

// checkedV2 reads with json/v2, lists of numbers by a loop of its own, and checks
// what it has read by hand.
func checkedV2(in input) (func([]byte) error, error) {
	options := json.JoinOptions(json.RejectUnknownMembers(true), json.WithUnmarshalers(json.JoinUnmarshalers(
		json.UnmarshalFromFunc(func(dec *jsontext.Decoder, ring *record.Ring) (err error) {
			*ring, err = positions(dec)
			return err
		}),
		json.UnmarshalFromFunc(func(dec *jsontext.Decoder, list *[]record.Position) (err error) {
			*list, err = positions(dec)
			return err
		}),
		json.UnmarshalFromFunc(func(dec *jsontext.Decoder, list *[]float64) (err error) {
			*list, err = numbers(dec)
			return err
		}))))
	known, err := others(in)
	if err != nil {
		return nil, err
	}
	return taking(in, func(b []byte, v any) error { return json.Unmarshal(b, v, options) }, hand.New(known))
}

// others returns the ids of the records before those of the lines, which they may
// refer to.
func others(in input) (map[record.ID]bool, error) {
	f, err := os.Open(in.whole)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	start := make([]byte, buffer) // they are few
	n, _ := f.Read(start)
	before, _, _ := bytes.Cut(start[:n], []byte(`"`+in.kind.Plural+`":[`))
	known := map[record.ID]bool{}
	for _, after := range bytes.Split(before, []byte(`{"id":"`))[1:] {
		known[record.ID(after[:36])] = true
	}
	return known, nil
}

// numbers reads a list of numbers, which the decoder has found to be JSON.
func numbers(dec *jsontext.Decoder) (list []float64, err error) {
	b, err := dec.ReadValue()
	if err != nil {
		return nil, err
	}
	if b[0] != '[' {
		return nil, errors.New("no list")
	}
	list = make([]float64, 0, bytes.Count(b, []byte(","))+1)
	for i := 0; i < len(b); {
		switch c := b[i]; c {
		case '[', ']', ',', ' ', '\n', '\r', '\t':
			i++
		default:
			start := i
			for i < len(b) && b[i] != ',' && b[i] != ']' && b[i] > ' ' {
				i++
			}
			f, err := strconv.ParseFloat(string(b[start:i]), 64)
			if err != nil {
				return nil, err
			}
			list = append(list, f)
		}
	}
	return list, nil
}

// positions reads a list of pairs.
func positions(dec *jsontext.Decoder) (list []record.Position, err error) {
	b, err := dec.ReadValue()
	if err != nil {
		return nil, err
	}
	if b[0] != '[' {
		return nil, errors.New("no list")
	}
	list = make([]record.Position, 0, bytes.Count(b, []byte("["))-1)
	for i := 1; i < len(b); {
		if b[i] != '[' {
			i++
			continue
		}
		var p record.Position
		for k := range p {
			i++
			start := i
			for b[i] != ',' && b[i] != ']' {
				i++
			}
			if (b[i] == ']') != (k == len(p)-1) {
				return nil, fmt.Errorf("a position of %d numbers", k+1)
			}
			if p[k], err = strconv.ParseFloat(string(bytes.TrimSpace(b[start:i])), 64); err != nil {
				return nil, err
			}
		}
		list = append(list, p)
	}
	return list, nil
}
