package page

import "slices"

// source is one of those that a section lists below its blocks.
type source struct {
	Number int // from 1
	Text   string
}

// sources are those of all blocks of a section, each once, in the order in which they
// are named first.
type sources struct {
	All    []source
	number map[string]int
}

func sourcesOf(s Section) *sources {
	all := &sources{number: map[string]int{}}
	for i := range s.Blocks {
		for _, text := range s.Blocks[i].Sources {
			if all.number[text] == 0 {
				all.All = append(all.All, source{len(all.All) + 1, text})
				all.number[text] = len(all.All)
			}
		}
	}
	return all
}

// run is several numbers that follow one another.
type run struct{ From, To int }

// Of returns the numbers of the sources of a block.
func (s *sources) Of(b Block) (runs []run) {
	var numbers []int
	for _, text := range b.Sources {
		numbers = append(numbers, s.number[text])
	}
	slices.Sort(numbers)
	for _, n := range numbers {
		if i := len(runs) - 1; i >= 0 && n <= runs[i].To+1 {
			runs[i].To = n
		} else {
			runs = append(runs, run{n, n})
		}
	}
	return runs
}
