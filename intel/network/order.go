package network

import (
	"cmp"
	"slices"
)

// byID returns the nodes in the order of their ids, of which the first so many are in
// it: only those that links alone name are sorted.
func (g *graph) byID(ordered int) []int32 {
	all := make([]int32, len(g.ids))
	for i := range all {
		all[i] = int32(i)
	}
	compare := func(a, b int32) int { return cmp.Compare(g.ids[a], g.ids[b]) }
	first, rest := all[:ordered], all[ordered:]
	slices.SortFunc(rest, compare)
	if len(rest) == 0 {
		return all
	}
	merged := make([]int32, 0, len(all))
	for _, n := range first {
		for len(rest) > 0 && compare(rest[0], n) < 0 {
			merged, rest = append(merged, rest[0]), rest[1:]
		}
		merged = append(merged, n)
	}
	return append(merged, rest...)
}

// byEnds returns the edges, which are in the order of their ids, in the order of their
// ends and ids: two passes of a counting sort, where nodes are the order of ends.
func (g *graph) byEnds(edges []edge, nodes []int32) []int32 {
	rank := make([]int32, len(nodes))
	for i, n := range nodes {
		rank[n] = int32(i)
	}
	order := make([]int32, len(edges))
	for i := range order {
		order[i] = int32(i)
	}
	order = counted(order, len(nodes), func(e int32) int32 { return rank[edges[e].to] })
	return counted(order, len(nodes), func(e int32) int32 { return rank[edges[e].from] })
}

// counted returns the items in the order of their keys, from 0 to n−1; those of one key
// as they come.
func counted(items []int32, n int, key func(item int32) int32) []int32 {
	starts := make([]int32, n+1)
	for _, x := range items {
		starts[key(x)+1]++
	}
	for i := range n {
		starts[i+1] += starts[i]
	}
	out := make([]int32, len(items))
	for _, x := range items {
		k := key(x)
		out[starts[k]] = x
		starts[k]++
	}
	return out
}
