#pragma once

#include <cstddef>
#include <exception>
#include <optional>
#include <string>

namespace hyper {

/// What the process returns.
enum class ExitCode {
    done = 0,
    failed = 1,   ///< it could not be done: database, file, disk
    refused = 2,  ///< the request was wrong; nothing was written
};

/// A place in what somebody typed, to be underlined below the sentence.
struct Place {
    std::string line;
    std::size_t start = 0;  ///< first byte of the place in `line`
    std::size_t size = 1;   ///< bytes

    friend bool operator==(const Place&, const Place&) = default;
};

/// The one exception that ends a command. Caught once, in cli::run.
class Error : public std::exception {
  public:
    /// `sentence` says what is wrong, `hint` what to do about it; both are whole sentences.
    Error(ExitCode code, std::string sentence, std::string hint,
          std::optional<Place> place = std::nullopt)
        : code_(code),
          sentence_(std::move(sentence)),
          hint_(std::move(hint)),
          place_(std::move(place)) {}

    [[nodiscard]] ExitCode code() const { return code_; }
    [[nodiscard]] const std::string& sentence() const { return sentence_; }
    [[nodiscard]] const std::string& hint() const { return hint_; }
    [[nodiscard]] const std::optional<Place>& place() const { return place_; }
    [[nodiscard]] const char* what() const noexcept override { return sentence_.c_str(); }

  private:
    ExitCode code_;
    std::string sentence_;
    std::string hint_;
    std::optional<Place> place_;
};

/// The request was wrong: exit status 2, nothing was written.
[[nodiscard]] inline Error refused(std::string sentence, std::string hint,
                                   std::optional<Place> place = std::nullopt) {
    return Error(ExitCode::refused, std::move(sentence), std::move(hint), std::move(place));
}

/// It could not be done: exit status 1. The sentence says what was saved and what was not.
[[nodiscard]] inline Error failed(std::string sentence, std::string hint) {
    return Error(ExitCode::failed, std::move(sentence), std::move(hint));
}

}  // namespace hyper
