package clients

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// source is a file while it is written.
type source struct{ strings.Builder }

// line writes a line; without arguments, format is its text.
func (s *source) line(format string, args ...any) {
	if len(args) > 0 {
		format = fmt.Sprintf(format, args...)
	}
	s.WriteString(strings.TrimRight(format, " ") + "\n")
}

const width = 100 // of lines, in letters

// wrap breaks a text into lines that fit beside what stands before each.
func wrap(text string, before int) (lines []string) {
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && before+utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimLeft(line+" "+word, " ")
	}
	return append(lines, line)
}

// comment writes a comment as JSDoc and Javadoc know it.
func (s *source) comment(indent string, paragraphs ...string) {
	if len(paragraphs) == 1 && len(indent)+7+utf8.RuneCountInString(paragraphs[0]) <= width {
		s.line("%s/** %s */", indent, paragraphs[0])
		return
	}
	s.line(indent + "/**")
	for _, text := range paragraphs {
		for _, line := range wrap(text, len(indent)+3) {
			s.line(indent + " * " + line)
		}
	}
	s.line(indent + " */")
}

// plain returns a sentence in which nothing ends a comment.
func plain(text string) string { return strings.ReplaceAll(text, "*/", "* /") }

// quote returns a text as TypeScript, Python and Java write it.
func quote(text string) string {
	q := strconv.Quote(text)
	if strings.Contains(q, `\x`) || strings.Contains(q, `\U`) {
		panic("clients: no code or meaning has such a character: " + q)
	}
	return q
}
