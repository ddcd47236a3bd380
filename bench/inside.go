package main

import (
	"bufio"
	"bytes"
	stdjson "encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/go-playground/validator/v10"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/comision-mixta/mixta"
)

// buffer is how much of a file is read at once.
const buffer = 128 << 10

// reader reads and checks record by record, with mixta as a library.
func reader(in input) (n int, err error) {
	f, err := os.Open(in.whole)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	rd := mixta.NewReader(f)
	report := rd.Validate(func(e mixta.Entry) {
		if e.Kind == in.kind.Name {
			n++
		}
	})
	return n, errors.Join(report.Err(), rd.Err())
}

// scanned scans the tokens alone.
func scanned(in input) (n int, err error) {
	f, err := os.Open(in.whole)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	dec := jsontext.NewDecoder(bufio.NewReaderSize(f, buffer))
	for {
		t, err := dec.ReadToken()
		switch {
		case errors.Is(err, io.EOF):
			before, err := others(in)
			return n - len(before), err
		case err != nil:
			return n, err
		case t.Kind() == '}' && dec.StackDepth() == 2: // a record of a list of the file
			n++
		}
	}
}

// lined makes a way of one that takes a record at a time.
func lined(start func(in input) (func(line []byte) error, error)) func(input) (int, error) {
	return func(in input) (n int, err error) {
		take, err := start(in)
		if err != nil {
			return 0, err
		}
		f, err := os.Open(in.lines)
		if err != nil {
			return 0, err
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(make([]byte, buffer), 64<<20)
		for lines.Scan() {
			n++
			if err := take(lines.Bytes()); err != nil {
				return n, fmt.Errorf("line %d: %w", n, err)
			}
		}
		return n, lines.Err()
	}
}

// valid looks at the syntax alone.
func valid(input) (func([]byte) error, error) {
	return func(line []byte) error {
		if !stdjson.Valid(line) {
			return errors.New("no JSON")
		}
		return nil
	}, nil
}

// santhosh reads to any and validates by the schema.
func santhosh(in input) (func([]byte) error, error) {
	s, err := jsonschema.NewCompiler().Compile(in.schema)
	if err != nil {
		return nil, err
	}
	return func(line []byte) error {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
		if err != nil {
			return err
		}
		return s.Validate(v)
	}, nil
}

// playground reads to structs with encoding/json and checks them by their tags.
func playground(in input) (func([]byte) error, error) {
	v := validator.New(validator.WithRequiredStructEnabled())
	return func(line []byte) error {
		rec := tagged(in.kind)
		dec := stdjson.NewDecoder(bytes.NewReader(line))
		dec.DisallowUnknownFields()
		if err := dec.Decode(rec); err != nil {
			return err
		}
		if err := v.Struct(rec); err != nil {
			return fmt.Errorf("validator: %.200w", err)
		}
		return nil
	}, nil
}
