package program

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/internal/scan"
	"github.com/comision-mixta/mixta/schema"
)

// typeNames says what a value must be, by form.
var typeNames = map[form]check.Text{
	object:   {EN: "an object", ES: "un objeto"},
	mapping:  {EN: "an object", ES: "un objeto"},
	array:    {EN: "an array", ES: "una lista"},
	tuple:    {EN: "an array of two numbers", ES: "una lista de dos números"},
	text:     {EN: "a string", ES: "una cadena de texto"},
	integer:  {EN: "a whole number", ES: "un número entero"},
	number:   {EN: "a number", ES: "un número"},
	boolean:  {EN: "true or false", ES: "verdadero o falso"},
	anything: {EN: "a value", ES: "un valor"},
}

// withDecimals describes a number that should be an integer.
var withDecimals = check.Text{EN: "a number with decimals", ES: "un número con decimales"}

func kindName(k scan.Kind) check.Text {
	switch k {
	case '{':
		return typeNames[object]
	case '[':
		return typeNames[array]
	case '"':
		return typeNames[text]
	case '0':
		return typeNames[number]
	case 'n':
		return check.Text{EN: "null", ES: "null"}
	}
	return typeNames[boolean]
}

// show renders a value for a finding.
func show(b []byte) string {
	if b == nil {
		return ""
	}
	return printable.Clip(strconv.QuoteToGraphic(string(b[:min(len(b), 400)])))
}

func quote(name string) string {
	return printable.Clip(strconv.QuoteToGraphic(name[:min(len(name), 200)]))
}

// formText says what form the strings of a type have: in words, with an example
// where there is one; a type that no schema describes by its pattern.
func formText(t reflect.Type, pattern string) check.Text {
	if t == nil {
		return check.Text{ES: pattern, EN: pattern}
	}
	pkg := t.PkgPath()
	name := pkg[strings.LastIndexByte(pkg, '/')+1:] + "." + t.Name()
	es, en := schema.Form(name, "es"), schema.Form(name, "en")
	if es == "" || en == "" {
		return check.Text{ES: pattern, EN: pattern}
	}
	return check.Text{ES: es, EN: en}
}

// enumerated shows the codes of a closed list.
func enumerated(codes map[string]string) string {
	all := make([]string, 0, len(codes))
	for c := range codes {
		all = append(all, c)
	}
	slices.Sort(all)
	if len(all) > 24 {
		all = append(all[:24], "…")
	}
	return strings.Join(all, ", ")
}

// display renders the value of a member, or any other argument of a finding.
func display(v reflect.Value) string {
	for v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.String:
		return printable.Clip(v.String())
	case reflect.Int, reflect.Int64:
		return strconv.FormatInt(v.Int(), 10)
	case reflect.Float64:
		return string(appendFloat(nil, v.Float()))
	case reflect.Bool:
		return strconv.FormatBool(v.Bool())
	}
	return ""
}

// appendFloat writes a number as ECMAScript does (RFC 8785 §3.2.2.3), −0 as 0.
func appendFloat(b []byte, f float64) []byte {
	if f == 0 {
		return append(b, '0')
	}
	if a := math.Abs(f); a >= 1e-6 && a < 1e21 {
		return strconv.AppendFloat(b, f, 'f', -1, 64)
	}
	b = strconv.AppendFloat(b, f, 'e', -1, 64)
	if n := len(b); n >= 4 && b[n-4] == 'e' && b[n-2] == '0' { // e-07 is written e-7
		b[n-2] = b[n-1]
		b = b[:n-1]
	}
	return b
}
