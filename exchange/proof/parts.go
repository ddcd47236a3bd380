package proof

import (
	"slices"
	"strconv"
)

// Part is a part of a record in a proof, in order: "s" and a seed, of what is shown; "h"
// and a digest, of what is not; "o" for what is shown in part, whose items
// follow; of a list, with the binary logarithm of the number of places.
// es: Part es una parte de un registro en una constancia, en orden: «s» y una semilla, de lo que se muestra; «h» y un resumen, de lo que no; «o» de lo que se muestra en parte, a lo que siguen sus elementos; de una lista, con el logaritmo binario del número de lugares.
//
//mixta:form ^([sh][A-Za-z0-9_\-]{43}|o|o[0-9]|o1[0-9])$
type Part string

// open returns the part for what is shown in part.
func (n *node) open(size int) Part {
	if n.form != list {
		return "o"
	}
	log := 0
	for 1<<log < size {
		log++
	}
	return Part("o" + strconv.Itoa(log))
}

// parts are those of one record, read from the first.
type parts []Part

// take takes the next part; the zero part if there is none.
func (p *parts) take() (kind byte, value [32]byte, size int) {
	if len(*p) == 0 {
		return 0, value, 0
	}
	next := string((*p)[0])
	*p = (*p)[1:]
	ok := len(next) > 0
	switch {
	case ok && (next[0] == 's' || next[0] == 'h'):
		value, ok = bytesOf(next[1:])
	case ok && next[0] == 'o' && len(next) > 1:
		log, err := strconv.Atoi(next[1:])
		size, ok = 1<<log, err == nil
	}
	if !ok {
		return 0, value, 0
	}
	return next[0], value, size
}

// checker computes the digest of a record of a copy from its parts.
type checker struct {
	parts
	withheld int // fields
	coarse   int // generalised fields
	unfit    bool
	faults   []fault
}

// fault is what a field of a copy must be and is not.
type fault struct {
	name string // of the field; "": of the record
	why  why
}

type why byte

const (
	unfit      why = iota // its parts are not those of what the copy has
	silent                // a digest stands for it, and absent does not have it as withheld
	notCoarse             // a digest stands for part of it, and absent does not have it as generalised
	neverHides            // nothing may stand for it
)

// always are the fields that cannot be withheld: without them, a record means another
// thing.
var always = []string{"id", "version", "seen", "issuer", "issued", "marking", "exercise", "joint"}

// record returns the digest of a record of a copy.
func (c *checker) record(n *node) digest {
	var d digest
	switch kind, value, _ := c.take(); kind {
	case 's':
		s := seed(value)
		d = s.whole(n)
	case 'o':
		all := make([]digest, len(n.items))
		for i, f := range n.items {
			all[i] = c.field(n.names[i], f)
		}
		d = n.combine(all)
	default:
		c.unfit = true
	}
	if c.unfit || len(c.parts) > 0 {
		c.faults = []fault{{why: unfit}}
	}
	return d
}

// field returns the digest of what a record says of one member.
func (c *checker) field(name string, f *node) digest {
	says := f.items[absence].text
	switch kind, value, _ := c.take(); kind {
	case 's':
		s := seed(value)
		return s.whole(f)
	case 'h':
		switch {
		case slices.Contains(always, name):
			c.faults = append(c.faults, fault{name, neverHides})
		case says != `"withheld"` || f.items[marking].text != "" || f.items[content].text != "":
			c.faults = append(c.faults, fault{name, silent})
		}
		c.withheld++
		return value
	case 'o':
		if says != `"generalised"` {
			c.faults = append(c.faults, fault{name, notCoarse})
		}
		c.coarse++
		all := make([]digest, len(f.items))
		for i, item := range f.items {
			if i == content {
				all[i] = c.item("", item)
				continue
			}
			kind, value, _ := c.take()
			switch s := seed(value); {
			case kind == 's':
				all[i] = s.whole(item)
			case kind == 'h' && i == absence && item.form == leaf:
				all[i] = value
			default:
				c.unfit = true
			}
		}
		return f.combine(all)
	}
	c.unfit = true
	return digest{}
}

// item returns the digest of a part of a field, label its name there.
func (c *checker) item(label string, n *node) digest {
	kind, value, size := c.take()
	switch {
	case kind == 's':
		s := seed(value)
		return s.whole(n)
	case kind == 'h':
		if n.form != leaf || label != "accuracy" && n.text[:min(1, len(n.text))] != "[" {
			c.unfit = true
		}
		return value
	case kind == 'o' && n.form == object && size == 0:
		all := make([]digest, len(n.items))
		for i, item := range n.items {
			all[i] = c.item(n.names[i], item)
		}
		return n.combine(all)
	case kind == 'o' && n.form == list && size >= leastPlaces && size <= len(c.parts):
		return c.list(n, size)
	}
	c.unfit = true
	return digest{}
}

// list returns the digest of a list, of which some items are cut.
func (c *checker) list(n *node, size int) digest {
	all := make([][]byte, 0, size)
	items := n.items
	for range size {
		var d digest
		if next := c.parts; len(next) > 0 && len(next[0]) > 0 && next[0][0] == 'h' {
			_, d, _ = c.take()
		} else if len(items) > 0 {
			d, items = c.item("", items[0]), items[1:]
		} else {
			c.unfit = true
		}
		all = append(all, d[:])
	}
	if len(items) > 0 {
		c.unfit = true
	}
	return hash(ofList, all...)
}

// any returns the digest of a part of a record, whatever a copy may have of it.
func (c *checker) any(n *node) digest {
	if n.form == field {
		return c.field("", n)
	}
	return c.item("", n)
}
