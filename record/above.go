package record

// Above returns the place of the version that knows of all the others, the first of
// several that are the same; -1 where there is none, since some are concurrent.
func Above(versions ...Version) int {
	var all Version
	for _, v := range versions {
		all = all.Join(v)
	}
	for i, v := range versions {
		if v.Compare(all) == Same {
			return i
		}
	}
	return -1
}
