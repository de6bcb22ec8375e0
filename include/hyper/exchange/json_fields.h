#pragma once

#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "hyper/exchange/foreign_row.h"
#include "hyper/units/mass.h"

namespace hyper::exchange {

inline constexpr std::int64_t heaviest_mass = 1'000'000'000;  ///< grams

/// The keys of one object. What is there has to be of the right kind and size; what is not there is
/// nothing.
class JsonFields {
  public:
    JsonFields(const nlohmann::json& object, const ForeignRow& row) : object_(object), row_(row) {
        if (!object.is_object()) throw row.error("There is no object where one belongs.");
    }

    [[nodiscard]] std::optional<std::string> text(const char* key) const {
        const nlohmann::json* value = find(key);
        if (value == nullptr) return std::nullopt;
        if (!value->is_string()) throw wrong(key);
        auto text = value->get<std::string>();
        if (text.size() > longest_foreign_note) throw wrong(key);
        return text;
    }
    [[nodiscard]] std::string needed_text(const char* key) const { return needed(text(key), key); }
    /// A text that is not empty.
    [[nodiscard]] std::string needed_name(const char* key) const {
        auto name = needed_text(key);
        if (name.empty()) throw wrong(key);
        return name;
    }

    [[nodiscard]] std::optional<std::int64_t> number(const char* key, std::int64_t least,
                                                     std::int64_t most) const {
        const nlohmann::json* value = find(key);
        if (value == nullptr) return std::nullopt;
        if (!value->is_number_integer()) throw wrong(key);
        const auto found = value->get<std::int64_t>();
        if (found < least || found > most) throw wrong(key);
        return found;
    }
    [[nodiscard]] std::int64_t needed_number(const char* key, std::int64_t least,
                                             std::int64_t most) const {
        return needed(number(key, least, most), key);
    }
    [[nodiscard]] std::optional<int> small(const char* key, int least, int most) const {
        const auto found = number(key, least, most);
        if (!found) return std::nullopt;
        return static_cast<int>(*found);
    }
    /// A whole number of something.
    template <typename T>
    [[nodiscard]] std::optional<T> count(const char* key, int least, T most) const {
        const auto found = small(key, least, most.value);
        if (!found) return std::nullopt;
        return T(*found);
    }
    [[nodiscard]] bool yes(const char* key) const {
        const nlohmann::json* value = find(key);
        if (value != nullptr && !value->is_boolean()) throw wrong(key);
        return value != nullptr && value->get<bool>();
    }
    /// In tenths.
    [[nodiscard]] std::optional<int> tenths(const char* key, int most) const {
        const nlohmann::json* value = find(key);
        if (value == nullptr) return std::nullopt;
        if (!value->is_number()) throw wrong(key);
        const double found = value->get<double>() * 10;
        if (!(found >= 0 && found <= most)) throw wrong(key);
        return static_cast<int>(std::lround(found));
    }
    [[nodiscard]] std::optional<JsonFields> object(const char* key) const {
        const nlohmann::json* value = find(key);
        if (value == nullptr) return std::nullopt;
        return JsonFields(*value, row_);
    }
    [[nodiscard]] std::vector<JsonFields> list(const char* key) const {
        const nlohmann::json* value = find(key);
        std::vector<JsonFields> fields;
        if (value == nullptr) return fields;
        if (!value->is_array()) throw wrong(key);
        for (const nlohmann::json& one : *value) fields.emplace_back(one, row_);
        return fields;
    }
    /// What `meaning_of` makes of the text under `key`.
    template <typename Meaning>
    [[nodiscard]] auto needed_word(const char* key, Meaning meaning_of) const {
        const auto meaning = meaning_of(needed_text(key));
        if (!meaning) throw wrong(key);
        return *meaning;
    }
    [[nodiscard]] std::optional<EnteredMass> mass(const char* key) const {
        const auto found = object(key);
        if (!found) return std::nullopt;
        return found->mass();
    }
    [[nodiscard]] EnteredMass mass() const {
        return {Mass(needed_number("grams", 0, heaviest_mass)), needed_word("unit", mass_unit)};
    }
    [[nodiscard]] Error wrong(const char* key) const {
        return row_.error(fmt::format("What \"{}\" holds cannot be.", key));
    }

  private:
    [[nodiscard]] static std::optional<MassUnit> mass_unit(const std::string& word) {
        if (word == symbol(MassUnit::kg)) return MassUnit::kg;
        if (word == symbol(MassUnit::lb)) return MassUnit::lb;
        return std::nullopt;
    }
    [[nodiscard]] const nlohmann::json* find(const char* key) const {
        const auto found = object_.get().find(key);
        return found == object_.get().end() || found->is_null() ? nullptr : &*found;
    }
    template <typename T>
    [[nodiscard]] T needed(const std::optional<T>& value, const char* key) const {
        if (!value) throw row_.error(fmt::format("\"{}\" is missing.", key));
        return *value;
    }

    std::reference_wrapper<const nlohmann::json> object_;
    ForeignRow row_;
};

}  // namespace hyper::exchange
