package geojson

import (
	"math"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

// coordinates reads the coordinates of a geometry, which are valid JSON.
type coordinates struct {
	b     []byte
	i     int
	bad   bool       // their lists do not match the type
	wrong check.Text // what is wrong with a position
	path  []int      // where the reading is
}

// What is wrong with a position.
var (
	nullNumber = check.Text{EN: "null is not a number", ES: "null no es un número"}
	noNumber   = check.Text{EN: "it has something other than a number", ES: "tiene algo que no es un número"}
	tooFew     = check.Text{EN: "it has fewer than two numbers", ES: "tiene menos de dos números"}
	tooMany    = check.Text{EN: "it has more than three numbers: a comma separates numbers here, never decimals", ES: "tiene más de tres números: aquí la coma separa números, nunca decimales"}
	tooLarge   = check.Text{EN: "a number is too large", ES: "un número es demasiado grande"}
)

func (c *coordinates) next() byte {
	for c.i < len(c.b) && c.b[c.i] <= ' ' {
		c.i++
	}
	if c.i == len(c.b) {
		return 0
	}
	return c.b[c.i]
}

// end reports whether nothing follows.
func (c *coordinates) end() bool { return c.next() == 0 }

// listOf reads a list of items.
func listOf[T any](c *coordinates, one func() T) (items []T) {
	if c.next() != '[' {
		c.bad = true
		return nil
	}
	c.i++
	c.path = append(c.path, 0)
	for c.next() != ']' && !c.bad && c.wrong == (check.Text{}) {
		if c.next() == ',' {
			c.i++
			continue
		}
		c.path[len(c.path)-1] = len(items)
		items = append(items, one())
	}
	if c.bad || c.wrong != (check.Text{}) {
		return nil
	}
	c.i++
	c.path = c.path[:len(c.path)-1]
	return items
}

func (c *coordinates) polygons() [][][][]float64 { return listOf(c, c.rings) }
func (c *coordinates) rings() [][][]float64      { return listOf(c, c.ring) }
func (c *coordinates) ring() [][]float64         { return listOf(c, c.position) }

// position reads one position: two numbers, or three.
func (c *coordinates) position() []float64 {
	if c.next() != '[' {
		if c.next() == 'n' && len(c.path) > 0 {
			c.wrong = nullNumber
		}
		c.bad = true
		return nil
	}
	c.i++
	numbers := make([]float64, 0, 3)
	for {
		switch b := c.next(); {
		case b == ']':
			c.i++
			switch {
			case len(numbers) < 2:
				c.wrong = tooFew
			case len(numbers) > 3:
				c.wrong = tooMany
			}
			return numbers
		case b == ',':
			c.i++
		case b == '-' || b-'0' < 10:
			start := c.i
			for c.i < len(c.b) && c.b[c.i] != ',' && c.b[c.i] != ']' && c.b[c.i] > ' ' {
				c.i++
			}
			x, ok := text.Number(c.b[start:c.i])
			if !ok || math.Abs(x) > 1e12 {
				c.wrong = tooLarge
				return nil
			}
			numbers = append(numbers, x)
		case b == 'n':
			c.wrong = nullNumber
			return nil
		case b == '[' || b == 0:
			c.bad = true
			return nil
		default:
			c.wrong = noNumber
			return nil
		}
	}
}

// place is where the reading stopped: "/geometry/coordinates/0/1".
func (c *coordinates) place() string {
	at := "coordinates"
	for _, i := range c.path {
		at += "/" + strconv.Itoa(i)
	}
	return at
}
