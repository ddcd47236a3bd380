package program

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unsafe"

	"github.com/comision-mixta/mixta/internal/scan"
)

// Append writes the value that v points to as JSON: members in the order of
// their fields, absent ones and empty texts that are required left out, names
// of maps sorted, no space, numbers as ECMAScript writes them. Equal values give
// equal bytes. What JSON cannot express (a float that is not finite, bytes that are not UTF-8, a text that
// should be a JSON value but is not) is written so that reading it back finds it.
func (n *Node) Append(b []byte, v any) []byte {
	return n.append(b, reflect.ValueOf(v).UnsafePointer())
}

func (n *Node) append(b []byte, p unsafe.Pointer) []byte {
	switch n.form {
	case object:
		return n.appendObject(b, p)
	case mapping:
		return n.appendMap(b, p)
	case array:
		b = append(b, '[')
		for i := range (*list)(p).len {
			if i > 0 {
				b = append(b, ',')
			}
			b = n.item.append(b, n.elem(p, i))
		}
		return append(b, ']')
	case tuple:
		v := (*[2]float64)(p)
		b = appendNumber(append(b, '['), v[0])
		return append(appendNumber(append(b, ','), v[1]), ']')
	case text:
		return AppendString(b, *(*string)(p))
	case integer:
		return strconv.AppendInt(b, *(*int64)(p), 10)
	case number:
		return appendNumber(b, *(*float64)(p))
	case boolean:
		return strconv.AppendBool(b, *(*bool)(p))
	}
	return appendAnything(b, *(*string)(p))
}

func (n *Node) appendObject(b []byte, p unsafe.Pointer) []byte {
	if n.written != nil {
		w := n.written(reflect.NewAt(n.typ, p).Interface())
		p = reflect.ValueOf(w).UnsafePointer()
	}
	b = append(b, '{')
	comma := false
	for i := range n.fields {
		f := &n.fields[i]
		if f.absent(p) || f.unset(p) {
			continue
		}
		if comma {
			b = append(b, ',')
		}
		comma = true
		b = append(append(append(b, '"'), f.name...), '"', ':')
		b = f.node.append(b, f.at(p))
	}
	return append(b, '}')
}

func (n *Node) appendMap(b []byte, p unsafe.Pointer) []byte {
	if n.item.form == integer {
		return appendCounts(b, counts(p))
	}
	m := reflect.NewAt(n.typ, p).Elem()
	b = append(b, '{')
	for i, k := range sortedKeys(m) {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(AppendString(b, k.String()), ':')
		v := reflect.New(n.item.typ)
		v.Elem().Set(m.MapIndex(k))
		b = n.item.append(b, v.UnsafePointer())
	}
	return append(b, '}')
}

// appendCounts is appendMap for what every record has: its version.
func appendCounts(b []byte, m map[string]int64) []byte {
	var few [8]string
	keys := few[:0]
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	b = append(b, '{')
	for i, k := range keys {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendInt(append(AppendString(b, k), ':'), m[k], 10)
	}
	return append(b, '}')
}

func sortedKeys(m reflect.Value) []reflect.Value {
	keys := m.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
	return keys
}

// appendNumber writes null for NaN and infinities: reading it back finds it.
func appendNumber(b []byte, f float64) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return append(b, "null"...)
	}
	return appendFloat(b, f)
}

// noValue stands in for a missing JSON value. null would not do: it is a value.
const noValue = '?'

// anyDepth bounds the depth of texts whose depth is checked elsewhere.
const anyDepth = 1 << 20

// appendAnything writes a JSON text on one line. It writes nothing of a text that
// is not exactly one JSON value, which could become several members or items.
func appendAnything(b []byte, s string) []byte {
	x := scan.NewBytes([]byte(s), scan.Limits{Depth: anyDepth})
	x.Skip()
	if x.Peek(); x.Err() != nil || x.Offset() != int64(len(s)) {
		return append(b, noValue)
	}
	quoted := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quoted:
			b = append(b, c)
			if c == '\\' {
				i++
				b = append(b, s[i])
			} else if c == '"' {
				quoted = false
			}
		case c != ' ' && c != '\t' && c != '\n' && c != '\r':
			b = append(b, c)
			quoted = c == '"'
		}
	}
	return b
}

// AppendString writes a string with the escapes of RFC 8785 §3.2.2.2.
func AppendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	from := 0
	for i := range len(s) {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' {
			continue
		}
		b = append(b, s[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\b':
			b = append(b, '\\', 'b')
		case '\f':
			b = append(b, '\\', 'f')
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(append(b, s[from:]...), '"')
}
