package release

import (
	"strconv"
	"strings"
)

// group is digits in a text.
type group struct{ start, end int }

// figures finds numbers in texts, in any notation.
type figures struct {
	text   string
	groups []group // with one point, comma or apostrophe between each two
	digits []byte
	found  func(float64) bool // ends the search with true
}

// search reports whether found accepts one of the numbers that can be read in a
// text: 1234.5 may be written as 1,234.5, 1.234,5, 1 234,5, 1'234.5 or 1234.50.
// Signs are ignored, because texts say "south" instead. Numbers shorter than
// leastNumber are skipped.
func (n *figures) search(text string, found func(float64) bool) bool {
	n.text, n.found = text, found
	for i := 0; i < len(text); i++ {
		if !isDigit(text[i]) {
			continue
		}
		n.read(i)
		end := n.groups[len(n.groups)-1].end
		if n.parts() || n.power(end) || n.bySpaces(end) {
			return true
		}
		i = end
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// read collects the groups of digits from i on.
func (n *figures) read(i int) {
	n.groups = n.groups[:0]
	for {
		start := i
		i = n.past(i)
		n.groups = append(n.groups, group{start, i})
		if i+1 >= len(n.text) || !isDigit(n.text[i+1]) || strings.IndexByte(".,'", n.text[i]) < 0 || n.text[i] == '\'' && !n.parted(start, i) {
			return
		}
		i++
	}
}

// parted reports whether the apostrophe after digits separates thousands, rather
// than marking minutes or a quotation.
func (n *figures) parted(start, end int) bool { return end-start <= 3 && n.past(end+1) == end+4 }

// past returns the end of the digits from i on.
func (n *figures) past(i int) int {
	for i < len(n.text) && isDigit(n.text[i]) {
		i++
	}
	return i
}

// mostGroups is how many groups of digits are read as one number.
const mostGroups = 7

// parts reads the groups; three or more may be one number or several.
func (n *figures) parts() bool {
	all := n.groups
	if len(all) < 3 {
		return n.one(all)
	}
	for i := range all {
		for j := i + 1; j <= min(i+mostGroups, len(all)); j++ {
			if n.one(all[i:j]) {
				return true
			}
		}
	}
	return false
}

// one reads groups as one number: the last mark is the decimal one, or all
// separate thousands.
func (n *figures) one(g []group) bool {
	last := len(g) - 1
	if n.length(g[0].start, g[last].end) < leastNumber {
		return false
	}
	if n.thousands(g) && n.value(g, -1) {
		return true
	}
	decimal := last > 0 && n.thousands(g[:last]) && (last == 1 || n.mark(g[last]) != n.mark(g[last-1]))
	return decimal && n.value(g, last)
}

// thousands reports whether groups form an integer. An apostrophe may mark the
// millions only: 1'234,567.
func (n *figures) thousands(g []group) bool {
	for i := 1; i < len(g); i++ {
		same := i == 1 || n.mark(g[i]) == n.mark(g[i-1]) || i == 2 && n.mark(g[1]) == '\''
		if g[i].end-g[i].start != 3 || !same {
			return false
		}
	}
	return len(g) == 1 || g[0].end-g[0].start <= 3
}

// mark returns the mark before a group other than the first.
func (n *figures) mark(g group) byte { return n.text[g.start-1] }

// value passes the value of groups to found. The group with index decimals holds
// the decimals; -1: none does.
func (n *figures) value(g []group, decimals int) bool {
	n.digits = n.digits[:0]
	for i, x := range g {
		if i == decimals {
			n.digits = append(n.digits, '.')
		}
		n.digits = append(n.digits, n.text[x.start:x.end]...)
	}
	x, err := strconv.ParseFloat(string(n.digits), 64)
	return err == nil && n.found(x)
}

// bySpaces continues past spaces that separate thousands; the groups read so far
// are the first, which ends at end.
func (n *figures) bySpaces(end int) bool {
	if len(n.groups) > 1 || end-n.groups[0].start > 3 {
		return false
	}
	all := []group{n.groups[0]}
	for len(all) < mostGroups && end+3 < len(n.text) && n.text[end] == ' ' && n.past(end+1) == end+4 {
		n.read(end + 1)
		all = append(all, n.groups[0])
		end += 4
		if n.value(all, -1) || len(n.groups) == 2 && n.value(append(all, n.groups[1]), len(all)) {
			return true
		}
		if len(n.groups) > 1 {
			return false
		}
	}
	return false
}

// power reads a number with a power of ten, as programs write it.
func (n *figures) power(end int) bool {
	start := n.groups[0].start
	to := end + 1
	if to < len(n.text) && strings.IndexByte("+-", n.text[to]) >= 0 {
		to++
	}
	if len(n.groups) > 2 || end >= len(n.text) || n.text[end] != 'e' || n.past(to) == to {
		return false
	}
	x, err := strconv.ParseFloat(n.text[start:n.past(to)], 64)
	return err == nil && n.found(x)
}

// length returns the length of a number, including its sign.
func (n *figures) length(start, end int) int {
	if before := n.text[:start]; strings.HasSuffix(before, "-") || strings.HasSuffix(before, "−") {
		start--
	}
	return end - start
}
