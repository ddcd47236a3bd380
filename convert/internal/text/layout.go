package text

import (
	"regexp"
	"strings"
)

// Layout turns the form of a time as people write it, "DD/MM/AAAA hh:mm:ss" or
// "YYYY-MM-DD HH:mm", into the one that package time has. One that is in that
// already, "02/01/2006 15:04:05", stays as it is. Letters may be of either case: MM
// after the hour are minutes, elsewhere the month.
func Layout(written string) string {
	if strings.Contains(written, "2006") || strings.Contains(written, "15") || strings.Contains(written, "Jan") {
		return written
	}
	hour := false
	return parts.ReplaceAllStringFunc(written, func(s string) string {
		after := hour
		hour = strings.EqualFold(s, "hh")
		switch strings.ToLower(s) {
		case "aaaa", "yyyy":
			return "2006"
		case "aa", "yy":
			return "06"
		case "dd":
			return "02"
		case "hh":
			return "15"
		case "ss":
			return "05"
		}
		if after {
			return "04"
		}
		return "01"
	})
}

var parts = regexp.MustCompile(`(?i)aaaa|yyyy|aa|yy|dd|mm|hh|ss`)
