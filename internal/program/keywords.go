package program

import (
	"errors"
	"fmt"
	"math"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/internal/pattern"
	"github.com/comision-mixta/mixta/schema"
)

func (c *compiler) mapping(n *Node, d *schema.Document, where string) (err error) {
	if d.PropertyNames == nil || d.AdditionalProperties == nil || d.MaxProperties == nil {
		return fmt.Errorf("%s: a map needs propertyNames, additionalProperties and maxProperties", where)
	}
	n.least, n.most = size(d.MinProperties, 0), *d.MaxProperties
	if n.keys, err = c.node(d.PropertyNames, n.typ.Key(), where+" key"); err != nil {
		return err
	}
	n.item, err = c.node(d.AdditionalProperties, n.typ.Elem(), where+" value")
	return err
}

func (c *compiler) array(n *Node, d *schema.Document, where string) (err error) {
	if d.Items == nil || d.MaxItems == nil {
		return fmt.Errorf("%s: a list needs items and maxItems", where)
	}
	n.least, n.most, n.unique = size(d.MinItems, 0), *d.MaxItems, d.UniqueItems
	if n.item, err = c.node(d.Items, n.typ.Elem(), where+" item"); err != nil {
		return err
	}
	if n.unique && n.item.form != text {
		return fmt.Errorf("%s: uniqueItems is checked for strings only", where)
	}
	n.pairs = n.item.form == tuple && len(n.item.rows) == 0
	n.reals = n.item.form == number && len(n.item.rows) == 0
	return nil
}

func (c *compiler) tuple(n *Node, d *schema.Document, where string) (err error) {
	if d.Items == nil || size(d.MinItems, 0) != 2 || size(d.MaxItems, 0) != 2 {
		return fmt.Errorf("%s: a position needs items, minItems 2 and maxItems 2", where)
	}
	n.item, err = c.node(d.Items, n.typ.Elem(), where+" item")
	return err
}

func (c *compiler) text(n *Node, d *schema.Document, where string) (err error) {
	n.least, n.most = size(d.MinLength, 0), size(d.MaxLength, math.MaxInt)
	if d.Enum == nil && d.MaxLength == nil {
		return fmt.Errorf("%s: a string needs maxLength or a code list", where)
	}
	if d.Pattern != "" {
		if n.match, err = c.pattern(d.Pattern); err != nil {
			return fmt.Errorf("%s: %w", where, err)
		}
	}
	if err := c.forbid(n, d.Not); err != nil {
		return fmt.Errorf("%s: %w", where, err)
	}
	if d.Enum != nil {
		n.codes = set(d.Enum)
	}
	if d.Examples != nil { // an open code list
		n.known = set(d.Examples)
		for _, code := range d.Examples {
			if !c.trusted && (n.match == nil || !n.match.MatchString(code) || utf8.RuneCountInString(code) > n.most) {
				return fmt.Errorf("%s: the code %q has not the form of its list", where, code)
			}
		}
	}
	for _, t := range c.traits[n.typ] {
		if t.Refers != "" {
			n.refers = t.Refers
		}
		if t.Deprecated != nil {
			n.deprecated = t.Deprecated
		}
	}
	n.classify(c.traits[n.typ])
	return nil
}

// forbid takes the keyword not, which is there for engines to which $ also is
// before a last line end. It needs no check where the pattern, as read here,
// matches nothing that it forbids.
func (c *compiler) forbid(n *Node, d *schema.Document) error {
	if d == nil || c.trusted {
		return nil
	}
	forbidden, err := pattern.Compile(d.Pattern)
	switch {
	case err != nil:
		return err
	case d.Pattern == "":
		return errors.New("not needs a pattern")
	case n.match == nil || !n.match.Excludes(forbidden):
		return fmt.Errorf("the pattern matches texts in which not forbids %s", forbidden)
	}
	return nil
}

func (c *compiler) bounds(n *Node, d *schema.Document, where string) error {
	lo, hi := d.Minimum, d.Maximum
	if lo == nil {
		lo, n.above = d.ExclusiveMinimum, true
	}
	if hi == nil {
		hi, n.below = d.ExclusiveMaximum, true
	}
	if lo == nil || hi == nil {
		return fmt.Errorf("%s: a number needs both bounds", where)
	}
	if d.Minimum != nil && d.ExclusiveMinimum != nil || d.Maximum != nil && d.ExclusiveMaximum != nil {
		return fmt.Errorf("%s: one bound a side", where)
	}
	if n.form == integer && max(math.Abs(*lo), math.Abs(*hi)) > 1<<53 {
		return fmt.Errorf("%s: the bounds of an integer must be within ±2^53", where)
	}
	n.min, n.max = *lo, *hi
	return nil
}

// zeroPasses reports whether the zero of a scalar passes the checks of n.
func (n *Node) zeroPasses() bool {
	switch n.form {
	case text:
		if n.codes != nil {
			_, ok := n.codes[""]
			return ok
		}
		return n.least == 0 && (n.match == nil || n.match.MatchString(""))
	case integer, number:
		return (n.min < 0 || n.min == 0 && !n.above) && (n.max > 0 || n.max == 0 && !n.below)
	case boolean, anything:
		return true
	}
	return false
}

func size(p *int, otherwise int) int {
	if p == nil {
		return otherwise
	}
	return *p
}

func set(codes []string) map[string]string {
	m := make(map[string]string, len(codes))
	for _, c := range codes {
		m[c] = c
	}
	return m
}
