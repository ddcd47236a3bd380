package page

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

// Of returns the numbers of the sources of a block.
func (s *sources) Of(b Block) (numbers []int) {
	for _, text := range b.Sources {
		numbers = append(numbers, s.number[text])
	}
	return numbers
}
