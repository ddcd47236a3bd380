package sheet

import (
	"sync"

	"github.com/comision-mixta/mixta/check"
)

// nouns are what lists of parts are called in the names of sheets, which must be
// short, by the member that has them.
var nouns = sync.OnceValue(func() map[string]check.Text {
	return map[string]check.Text{
		"delegations":      {ES: "delegaciones", EN: "delegations"},
		"tables":           {ES: "mesas", EN: "tables"},
		"signatories":      {ES: "firmantes", EN: "signatories"},
		"responsible":      {ES: "responsables", EN: "responsible"},
		"indicators":       {ES: "indicadores", EN: "indicators"},
		"financialTargets": {ES: "dinero", EN: "money"},
		"milestones":       {ES: "hitos", EN: "milestones"},
		"assumptions":      {ES: "supuestos", EN: "assumptions"},
		"policies":         {ES: "políticas", EN: "policies"},
		"values":           {ES: "valores", EN: "values"},
		"evidence":         {ES: "evidencias", EN: "evidence"},
		"reschedulings":    {ES: "plazos", EN: "reschedulings"},
		"obstacles":        {ES: "obstáculos", EN: "obstacles"},
		"breakdown":        {ES: "desglose", EN: "breakdown"},
		"classes":          {ES: "clases", EN: "classes"},
		"regions":          {ES: "regiones", EN: "regions"},
		"units":            {ES: "unidades", EN: "units"},
		"lands":            {ES: "territorios", EN: "lands"},
		"parts":            {ES: "partes", EN: "parts"},
		"names":            {ES: "nombres", EN: "names"},
		"identifiers":      {ES: "identificadores", EN: "identifiers"},
		"places":           {ES: "lugares", EN: "places"},
		"legalBasis":       {ES: "normas", EN: "legal basis"},
		"statements":       {ES: "afirmaciones", EN: "statements"},
		"times":            {ES: "horas", EN: "times"},
		"crossings":        {ES: "cruces", EN: "crossings"},
		"declared":         {ES: "declaraciones", EN: "declarations"},
		"actions":          {ES: "medidas", EN: "actions"},
		"coverage":         {ES: "cobertura", EN: "coverage"},
		"visits":           {ES: "visitas", EN: "visits"},
		"phases":           {ES: "fases", EN: "phases"},
		"components":       {ES: "componentes", EN: "components"},
		"decisions":        {ES: "órdenes", EN: "decisions"},
		"strength":         {ES: "efectivos", EN: "strength"},
		"contacts":         {ES: "contactos", EN: "contacts"},
		"channels":         {ES: "medios", EN: "channels"},
		"incidents":        {ES: "incidentes", EN: "incidents"},
		"items":            {ES: "sustancias", EN: "substances"},
		"assets":           {ES: "bienes", EN: "assets"},
		"cash":             {ES: "dinero", EN: "cash"},
		"persons":          {ES: "personas", EN: "persons"},
		"transit":          {ES: "tránsito", EN: "transit"},
		"lines":            {ES: "renglones", EN: "lines"},
		"sites":            {ES: "sitios", EN: "sites"},
		"legs":             {ES: "tramos", EN: "legs"},
		"messages":         {ES: "mensajes", EN: "messages"},
		"codes":            {ES: "códigos", EN: "codes"},
		"aliases":          {ES: "referencias", EN: "references"},
		"sources":          {ES: "fuentes", EN: "sources"},
		"absent":           {ES: "ausentes", EN: "absent"},
		"markings":         {ES: "marcas", EN: "markings"},
		"extensions":       {ES: "extensiones", EN: "extensions"},
	}
})
