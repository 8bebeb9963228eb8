leak-change-issue = издадена верзија
leak-change-accept = прифатен дел од текст
