package main

import (
	"bytes"
	stdjson "encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/go-playground/validator/v10"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/plan"
)

// order is the order of the report; ways are the ways by name. Each reads the
// file at path and returns how many actions it met.
var order = []string{"mixta", "mixta.Read", "tokens", "json/v2", "validator", "santhosh"}

var ways = map[string]func(path string) (int, error){
	"mixta":      stream,
	"mixta.Read": whole,
	"tokens":     tokens,
	"json/v2":    jsonv2,
	"validator":  playground,
	"santhosh":   santhosh,

	"release":                released,
	"release to a kilometre": coarser,
	"read and write":         readAndWrite,
	"verify":                 verify,
	"sha256":                 digest,
}

// stream reads and checks record by record.
func stream(path string) (n int, err error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	rd := mixta.NewReader(f)
	report := rd.Validate(func(e mixta.Entry) { n++ })
	if err := report.Err(); err != nil {
		return n, err
	}
	return n, rd.Err()
}

// whole reads and checks the whole file to structs.
func whole(path string) (int, error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	file, err := mixta.Read(f)
	if err != nil {
		return 0, err
	}
	return len(file.Actions) + len(file.Parcels), nil
}

// tokens scans the tokens alone, with jsontext.
func tokens(path string) (int, error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	dec := jsontext.NewDecoder(f)
	for n := 0; ; n++ {
		if _, err := dec.ReadToken(); errors.Is(err, io.EOF) {
			return n / 100, nil
		} else if err != nil {
			return n, err
		}
	}
}

// jsonv2 reads to structs, refusing unknown members; it checks nothing else.
func jsonv2(path string) (int, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	type action plan.Action // without the methods by which a record reads itself
	type parcel crops.Parcel
	var file struct {
		mixta.File
		Actions []action `json:"actions"`
		Parcels []parcel `json:"parcels"`
	}
	err = json.Unmarshal(b, &file, json.RejectUnknownMembers(true))
	return len(file.Actions) + len(file.Parcels), err
}

// santhosh reads to any and validates by the schema.
func santhosh(path string) (int, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	c := jsonschema.NewCompiler()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(mixta.Schema("file", "en")))
	if err != nil {
		return 0, err
	}
	if err := c.AddResource("file.json", doc); err != nil {
		return 0, err
	}
	s, err := c.Compile("file.json")
	if err != nil {
		return 0, err
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		return 0, err
	}
	if err := s.Validate(v); err != nil {
		return 0, err
	}
	file := v.(map[string]any)
	actions, _ := file["actions"].([]any)
	parcels, _ := file["parcels"].([]any)
	return len(actions) + len(parcels), nil
}

// playground reads to structs with encoding/json and checks them by their tags
// with go-playground/validator.
func playground(path string) (int, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	var file taggedFile
	if err := stdjson.Unmarshal(b, &file); err != nil {
		return 0, err
	}
	if err := validator.New(validator.WithRequiredStructEnabled()).Struct(&file); err != nil {
		return 0, fmt.Errorf("validator: %.200w", err)
	}
	return len(file.Actions), nil
}
