package sheet

import "github.com/xuri/excelize/v2"

// style is how cells look, and whether they may be changed.
type style uint8

const (
	plainStyle style = iota // numbers
	textStyle               // stays a text whatever is typed
	dayStyle
	timeStyle
	titleStyle
	neededStyle // the title of what must be filled in
	headStyle   // the title of the book
	proseStyle
	labelStyle
	fieldStyle // what is filled in for the whole book
	styles
)

const (
	family      = "Calibri"
	titleColor  = "1F4E78"
	neededColor = "833C0B"
	fieldColor  = "FFF2CC"
)

// makeStyles makes the styles of a book.
func (w *Writer) makeStyles() error {
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	white := &excelize.Font{Family: family, Bold: true, Size: 11, Color: "FFFFFF"}
	open := &excelize.Protection{Locked: false}
	dayFormat, timeFormat := "yyyy\\-mm\\-dd", "yyyy\\-mm\\-dd\\ hh:mm:ss"
	fill := func(color string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}}
	}
	edge := []excelize.Border{{Type: "bottom", Color: "BFBFBF", Style: 1}, {Type: "top", Color: "BFBFBF", Style: 1}, {Type: "left", Color: "BFBFBF", Style: 1}, {Type: "right", Color: "BFBFBF", Style: 1}}
	for i, s := range [styles]excelize.Style{
		plainStyle:  {Alignment: top, Protection: open},
		textStyle:   {NumFmt: 49, Alignment: top, Protection: open},
		dayStyle:    {CustomNumFmt: &dayFormat, Alignment: top, Protection: open},
		timeStyle:   {CustomNumFmt: &timeFormat, Alignment: top, Protection: open},
		titleStyle:  {Font: white, Fill: fill(titleColor), Alignment: top},
		neededStyle: {Font: white, Fill: fill(neededColor), Alignment: top},
		headStyle:   {Font: &excelize.Font{Family: family, Bold: true, Size: 16, Color: titleColor}},
		proseStyle:  {Alignment: top},
		labelStyle:  {Font: &excelize.Font{Family: family, Bold: true, Size: 11}, Alignment: top},
		fieldStyle:  {NumFmt: 49, Fill: fill(fieldColor), Border: edge, Alignment: top, Protection: open},
	} {
		id, err := w.out.NewStyle(&s)
		if err != nil {
			return err
		}
		w.styles[i] = id
	}
	return nil
}

// styleOf is how cells of a form look that nobody has filled in yet.
func styleOf(f form) style {
	switch f {
	case number, integer:
		return plainStyle
	case day:
		return dayStyle
	case instant:
		return timeStyle
	}
	return textStyle
}

// widthOf is how wide a column of a form is, in letters.
func widthOf(f form) float64 {
	switch f {
	case number, integer, flag:
		return 14
	case day, when:
		return 13
	case instant:
		return 20
	case code:
		return 24
	}
	return 34
}
