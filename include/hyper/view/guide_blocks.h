#pragma once

#include <span>
#include <string>
#include <string_view>

#include "hyper/catalogue/exercise.h"
#include "hyper/view/style.h"

// What pages of a guide are put together from. Each block ends with a newline; widths are those of
// text, at most 80 columns.
namespace hyper::view {

/// `left` as a heading and `right` quiet at the other end of the line, or below it where there is
/// no room.
[[nodiscard]] std::string heading(std::string_view left, std::string_view right,
                                  const Style& style);
/// Each text behind its number.
[[nodiscard]] std::string numbered(catalogue::Texts texts, int width);
/// Each text behind a bullet.
[[nodiscard]] std::string bulleted(catalogue::Texts texts, int width);
/// An indented paragraph.
[[nodiscard]] std::string paragraph(std::string_view text, int width);
/// `words` with a dot between them, broken between words only, behind a label of `label_width`
/// columns; `command` quiet at the end.
[[nodiscard]] std::string labelled(std::string_view label, int label_width,
                                   std::span<const std::string_view> words,
                                   std::string_view command, const Style& style);
/// A paragraph behind a label of `label_width` columns.
[[nodiscard]] std::string labelled_text(std::string_view label, int label_width,
                                        std::string_view text, const Style& style);
/// `text` on one line of at most `width` columns: its first sentence, or that up to a colon, or cut
/// between words.
[[nodiscard]] std::string shortened(std::string_view text, int width);
/// "8–15", or "3" where both are the same.
/// "2 s up · 1 s hold · 3 s down"; phases of no time are left out.
[[nodiscard]] std::string tempo_text(const catalogue::TempoSeconds& tempo);
/// The labels of "lawrence-2019, judgement": "Lawrence 2019, judgement".
[[nodiscard]] std::string source_text(std::string_view keys);
/// "●●●○" for 0.75 of 1.
[[nodiscard]] std::string dots(double fraction);

}  // namespace hyper::view
