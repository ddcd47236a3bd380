package section

import (
	"strconv"

	"github.com/comision-mixta/mixta/record"
)

// Apart returns what tells those of one name apart, "" for a name that is there once:
// where each comes from, and a number where that is the same too.
func Apart(names []string, heads []*record.Header) []string {
	type called struct{ name, origin string }
	times, marked := map[string]int{}, map[called]int{}
	for _, name := range names {
		times[name]++
	}
	all := make([]string, len(names))
	for i, name := range names {
		if times[name] == 1 {
			continue
		}
		all[i] = origin(heads[i])
		c := called{name, all[i]}
		if marked[c]++; marked[c] > 1 {
			all[i] += " · " + strconv.Itoa(marked[c])
		}
	}
	return all
}

// origin is where a record says first that it comes from: a document or, where it names
// none, its issuer.
func origin(h *record.Header) string {
	if len(h.Sources) > 0 {
		return h.Sources[0].Title
	}
	return string(h.Issuer)
}
