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

// Standing returns the place of the version of a record that knows of all the others,
// unless it was withdrawn: a withdrawal is a version like any other, and one that erases is
// final. The place is -1 where no version stands; torn says that this is because some of
// them are concurrent.
func Standing(versions []Version, withdrawals ...Withdrawal) (place int, torn bool) {
	var taken Version
	for i := range withdrawals {
		if withdrawals[i].Erase {
			return -1, false
		}
		taken = taken.Join(withdrawals[i].Version)
	}
	n := 0 // versions that are withdrawals
	if len(withdrawals) > 0 {
		versions, n = append([]Version{taken}, versions...), 1
	}
	switch i := Above(versions...); {
	case len(versions) == n, i >= 0 && i < n:
		return -1, false
	case i < 0:
		return -1, true
	default:
		return i - n, false
	}
}
